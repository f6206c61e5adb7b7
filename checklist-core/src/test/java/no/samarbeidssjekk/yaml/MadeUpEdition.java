package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.StreamSupport;
import no.samarbeidssjekk.checklist.Checklist;

/**
 * Made-up newer versions of the bundled checklist, made of its file: items are moved, replaced,
 * retired and new. No edition of the source has these changes.
 */
public final class MadeUpEdition {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectNode EDITION_2026 = edition2026();

  /** One version later than the bundled checklist. */
  public static final Checklist OF_2026 = read(EDITION_2026);

  /** Two versions later: what took an item's place in 2026.1 is itself replaced. */
  public static final Checklist OF_2027 = read(edition2027());

  /** Three versions later: what took an item's place is itself reworded. */
  public static final Checklist OF_2028 = read(edition2028());

  private MadeUpEdition() {}

  private static ObjectNode edition2026() {
    ObjectNode checklist = bundled();
    checklist.put("version", "2026.1").putArray("earlierVersions").add("2025.1");
    add(
        items(checklist, "RB"),
        """
        id: RB-07
        level: avansert
        text:
          nb: Evaluer rammene for samarbeidet hvert år
          nn: Evaluer rammene for samarbeidet kvart år
          en: Evaluate the framework of the cooperation every year
        notApplicableAllowed: true
        since: "2026.1"
        """);
    add(
        items(checklist, "RO"),
        """
        id: RO-04
        level: grunnleggende
        text:
          nb: Gi nye kontaktpersoner en fast innføring
          nn: Gje nye kontaktpersonar ei fast innføring
          en: Give new contact persons a fixed introduction
        notApplicableAllowed: false
        since: "2026.1"
        """);
    add(
        items(checklist, "KU"),
        """
        id: KU-04
        level: viderekommen
        text:
          nb: Møt hverandre også mellom øvelsene
          nn: Møt kvarandre også mellom øvingane
          en: Meet between exercises too
        notApplicableAllowed: true
        since: "2026.1"
        """);
    ObjectNode measures = item(checklist, "MM-04").put("level", "viderekommen");
    add(
        measures.putArray("changes"),
        """
        version: "2026.1"
        what:
          nb: Flyttet fra avansert til viderekommen.
          nn: Flytta frå avansert til vidarekomen.
          en: Moved from advanced to intermediate.
        """);
    ObjectNode exercises = dropItem(checklist, "AP-05");
    add(
        exercises.putArray("changes"),
        """
        version: "2026.1"
        what:
          nb: Flyttet til dimensjonen Kompetanse og kapasitet.
          nn: Flytta til dimensjonen Kompetanse og kapasitet.
          en: Moved to the dimension Competence and capacity.
        """);
    items(checklist, "KK").add(exercises);
    retire(
        checklist,
        "RB-06",
        """
        version: "2026.1"
        reason: {nb: Skrevet tydeligere., nn: Skrive tydelegare., en: Worded more clearly.}
        replacedBy: RB-07
        """);
    retire(
        checklist,
        "ST-05",
        """
        version: "2026.1"
        reason:
          nb: Dekkes av punktet om avtalen.
          nn: Er dekt av punktet om avtalen.
          en: Covered by the item about the agreement.
        """);
    retire(
        checklist,
        "RO-03",
        """
        version: "2026.1"
        reason: {nb: Gjort til minstekrav., nn: Gjort til minstekrav., en: Made a minimum requirement.}
        replacedBy: RO-04
        """);
    return checklist;
  }

  private static ObjectNode edition2027() {
    ObjectNode checklist = EDITION_2026.deepCopy();
    checklist.put("version", "2027.1").withArray("earlierVersions").add("2026.1");
    add(
        items(checklist, "RB"),
        """
        id: RB-08
        level: viderekommen
        text:
          nb: Evaluer rammene og følg opp funnene
          nn: Evaluer rammene og følg opp funna
          en: Evaluate the framework and follow up what is found
        notApplicableAllowed: true
        since: "2027.1"
        """);
    retire(
        checklist,
        "RB-07",
        """
        since: "2026.1"
        version: "2027.1"
        reason: {nb: Utvidet., nn: Utvida., en: Widened.}
        replacedBy: RB-08
        """);
    retire(
        checklist,
        "KU-04",
        """
        since: "2026.1"
        version: "2027.1"
        reason: {nb: Var for vanskelig å svare på.}
        """);
    return checklist;
  }

  private static ObjectNode edition2028() {
    ObjectNode checklist = edition2027();
    checklist.put("version", "2028.1").withArray("earlierVersions").add("2027.1");
    add(
        item(checklist, "RB-08").putArray("changes"),
        """
        version: "2028.1"
        what: {nb: Skrevet om., nn: Skrive om., en: Reworded.}
        """);
    return checklist;
  }

  private static ObjectNode bundled() {
    try (InputStream stream =
        Objects.requireNonNull(Checklist.class.getResourceAsStream("veien-til-samarbeid.yaml"))) {
      return (ObjectNode) YAML.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArrayNode items(ObjectNode checklist, String dimension) {
    return StreamSupport.stream(checklist.path("dimensions").spliterator(), false)
        .filter(node -> node.path("id").asText().equals(dimension))
        .map(node -> (ArrayNode) node.path("items"))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode item(ObjectNode checklist, String id) {
    return checklist.path("dimensions").findValues("items").stream()
        .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
        .filter(node -> node.path("id").asText().equals(id))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode dropItem(ObjectNode checklist, String id) {
    ObjectNode item = item(checklist, id);
    for (JsonNode items : checklist.path("dimensions").findValues("items")) {
      for (Iterator<JsonNode> all = items.elements(); all.hasNext(); ) {
        if (all.next().equals(item)) {
          all.remove();
        }
      }
    }
    return item;
  }

  private static void retire(ObjectNode checklist, String id, String why) {
    ObjectNode retired = YAML.createObjectNode().put("id", id);
    retired.set("text", dropItem(checklist, id).path("text"));
    retired.setAll((ObjectNode) tree(why));
    checklist.withArray("retired").add(retired);
  }

  private static void add(ArrayNode list, String yaml) {
    list.add(tree(yaml));
  }

  private static JsonNode tree(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checklist read(ObjectNode checklist) {
    try {
      return Documents.checklist(YAML.writeValueAsBytes(checklist));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
