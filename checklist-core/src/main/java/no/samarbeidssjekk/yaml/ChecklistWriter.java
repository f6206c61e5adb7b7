package no.samarbeidssjekk.yaml;

import static no.samarbeidssjekk.yaml.YamlOutput.mapping;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfAny;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfPresent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.EffectMeans;
import no.samarbeidssjekk.checklist.EffectSurvey;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.ItemHistory;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.checklist.Rights;
import no.samarbeidssjekk.checklist.Source;
import no.samarbeidssjekk.checklist.Validity;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * Writes checklists as YAML; what is written reads back equal, but for blanks around texts.
 * Thread-safe.
 */
public final class ChecklistWriter {

  private final YamlOutput output = new YamlOutput();

  /**
   * Writes a checklist as YAML in UTF-8. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(Checklist checklist, OutputStream stream) throws IOException {
    ObjectNode document = mapping();
    document.put("checklist", checklist.id());
    document.put("version", checklist.version());
    putIfAny(document, "earlierVersions", checklist.history().versions(), YamlOutput::text);
    document.set("title", text(checklist.title()));
    document.set("source", source(checklist.source()));
    putIfAny(document, "levels", checklist.levels(), ChecklistWriter::level);
    putIfAny(document, "dimensions", checklist.dimensions(), ChecklistWriter::dimension);
    putIfAny(document, "retired", checklist.history().retired(), ChecklistWriter::retired);
    output.write(document, stream);
  }

  private static JsonNode source(Source source) {
    ObjectNode node = mapping();
    node.set("title", text(source.title()));
    node.set("publisher", text(source.publisher()));
    node.put("date", source.date().toString());
    source.chapter().ifPresent(chapter -> node.put("chapter", chapter));
    node.set("rights", rights(source.rights()));
    putIfAny(node, "cautions", source.cautions(), ChecklistWriter::text);
    source.survey().ifPresent(survey -> node.set("survey", survey(survey)));
    return node;
  }

  private static JsonNode survey(EffectSurvey survey) {
    ObjectNode node = mapping();
    node.set("description", text(survey.description()));
    node.set("national", means(survey.national()));
    putIfAny(node, "counties", survey.counties(), ChecklistWriter::county);
    return node;
  }

  private static JsonNode county(EffectSurvey.CountyMeans county) {
    ObjectNode node = mapping();
    node.set("name", text(county.name()));
    putIfAny(node, "codes", county.codes(), YamlOutput::text);
    node.set("means", means(county.means()));
    return node;
  }

  private static JsonNode means(EffectMeans means) {
    return mapping()
        .put("prevention", means.prevention().toPlainString())
        .put("handling", means.handling().toPlainString());
  }

  private static JsonNode rights(Rights rights) {
    ObjectNode node = mapping();
    node.set("notice", text(rights.notice()));
    rights.disclaimer().ifPresent(disclaimer -> node.set("disclaimer", text(disclaimer)));
    putIfAny(
        node,
        "unofficialTranslations",
        rights.unofficialTranslations().stream().sorted().toList(),
        language -> YamlOutput.text(language.code()));
    return node;
  }

  private static JsonNode level(Level level) {
    ObjectNode node = mapping().put("id", level.id());
    node.set("name", text(level.name()));
    node.set("description", text(level.description()));
    putIfAny(node, "aliases", level.aliases(), YamlOutput::text);
    return node;
  }

  private static JsonNode dimension(Dimension dimension) {
    ObjectNode node = mapping().put("id", dimension.id());
    node.set("name", text(dimension.name()));
    dimension.description().ifPresent(description -> node.set("description", text(description)));
    putIfAny(node, "items", dimension.items(), ChecklistWriter::item);
    return node;
  }

  private static JsonNode item(Item item) {
    ObjectNode node = mapping().put("id", item.id());
    node.put("level", item.level().id());
    node.set("text", text(item.text()));
    node.put("notApplicableAllowed", item.notApplicableAllowed());
    item.help().ifPresent(help -> node.set("help", help(help)));
    putIfAny(node, "references", item.references(), ChecklistWriter::text);
    item.validity().ifPresent(validity -> node.set("validity", validity(validity)));
    putIfPresent(node, "since", item.history().since());
    putIfAny(node, "changes", item.history().changes(), ChecklistWriter::change);
    return node;
  }

  private static JsonNode validity(Validity validity) {
    ObjectNode node = mapping().put("period", validity.period().toString());
    node.set("reason", text(validity.reason()));
    return node;
  }

  private static JsonNode change(ItemHistory.Change change) {
    ObjectNode node = mapping().put("version", change.version());
    node.set("what", text(change.what()));
    return node;
  }

  private static JsonNode retired(RetiredItem retired) {
    ObjectNode node = mapping().put("id", retired.id());
    node.set("text", text(retired.text()));
    putIfPresent(node, "since", retired.since());
    node.put("version", retired.version());
    node.set("reason", text(retired.reason()));
    putIfPresent(node, "replacedBy", retired.replacedBy());
    return node;
  }

  private static JsonNode help(Help help) {
    ObjectNode node = mapping();
    node.set("why", text(help.why()));
    node.set("inPlace", text(help.inPlace()));
    node.set("evidence", text(help.evidence()));
    return node;
  }

  private static JsonNode text(LocalizedText text) {
    ObjectNode node = mapping();
    text.texts().forEach((language, words) -> node.put(language.code(), words));
    return node;
  }
}
