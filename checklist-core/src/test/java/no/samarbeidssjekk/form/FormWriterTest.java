package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.yaml.ChecklistReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormWriterTest {

  private static final Samarbeidssjekk BUNDLED = Samarbeidssjekk.bundled();
  private static final Path SCRIPTS =
      Path.of("src", "main", "resources", "no", "samarbeidssjekk", "form");

  private static final String HOSTILE =
      "</script><script>alert(1)</script><!-- {{script}} \u2028 $1";

  @ParameterizedTest
  @EnumSource
  void thePageOpensInTheLanguageAskedFor(Language language) {
    Document page = Jsoup.parse(page(BUNDLED.checklist(), language));

    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(data(page).path("language").asText()).isEqualTo(language.code());
    assertThat(page.title()).isNotBlank();
  }

  @Test
  void thePolicyAllowsItsOwnStyleAndScriptsAndNothingElse() throws Exception {
    Document page = Jsoup.parse(page(BUNDLED.checklist(), Language.BOKMAL));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    List<String> hashes = new ArrayList<>();
    for (Element part : page.select("style, script:not([type])")) {
      hashes.add("'sha256-" + hash(part.data()) + "'");
    }

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src %s; script-src %s %s; base-uri 'none'; form-action 'none'"
                .formatted(hashes.toArray()));
    assertThat(page.select("[src], [href]:not([href^=#]), link, iframe, [style], [onclick]"))
        .isEmpty();
  }

  @Test
  void theSameChecklistGivesTheSameBytes() {
    List<String> pages =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(any -> page(BUNDLED.checklist(), Language.BOKMAL))
            .distinct()
            .toList();

    assertThat(pages).hasSize(1);
  }

  @Test
  void everyItemIsThereWithItsTextsInAllLanguages() {
    JsonNode data = data(Jsoup.parse(page(BUNDLED.checklist(), Language.BOKMAL)));
    List<JsonNode> items = new ArrayList<>();
    data.at("/checklist/dimensions").forEach(one -> one.path("items").forEach(items::add));

    assertThat(items.stream().map(item -> item.path("id").asText()))
        .containsExactlyElementsOf(BUNDLED.checklist().items().stream().map(Item::id).toList());
    assertThat(items)
        .allSatisfy(item -> assertThat(item.path("text").fieldNames()).toIterable().hasSize(3));
  }

  @Test
  void anAdaptedChecklistSaysSo() {
    Samarbeidssjekk adapted =
        BUNDLED.withSupplement(BUNDLED.supplements().named("vertskommunesamarbeid").orElseThrow());
    JsonNode data = data(Jsoup.parse(page(adapted.adaptedChecklist(), Language.BOKMAL)));

    assertThat(data.at("/checklist/supplements/0/id").asText()).isEqualTo("vertskommunesamarbeid");
    assertThat(data.findValuesAsText("adapted")).contains("added");
  }

  @Test
  void noTextOfAChecklistBreaksOutOfThePage() throws Exception {
    Checklist checklist = hostile();
    String text = page(checklist, Language.BOKMAL);
    Document page = Jsoup.parse(text);

    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("body > *")).extracting(Element::id).contains("skip", "foot", "data");
    assertThat(data(page).at("/checklist/title/nb").asText()).isEqualTo(HOSTILE);
    assertThat(text).doesNotContain("\u2028");
  }

  @Test
  void everyScriptIsAPartOfThePage() throws IOException {
    String page = page(BUNDLED.checklist(), Language.BOKMAL);

    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".js")).toList()) {
        assertThat(page).contains(Files.readString(file));
      }
    }
  }

  @Test
  void theScriptMakesNoMarkupOfTexts() throws IOException {
    assertThat(PageScript.text())
        .startsWith("\n'use strict'")
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
        .doesNotContain("fetch(", "XMLHttpRequest", "http:", "https:");
  }

  @Test
  void theLicenceOfTheParserIsPassedOn() {
    assertThat(page(BUNDLED.checklist(), Language.BOKMAL))
        .contains("Copyright (C) 2011-2015 by Vitaly Puzrin")
        .contains("js-yaml 4.1.1");
  }

  static String page(Checklist checklist, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new FormWriter(checklist, language).write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode data(Document page) {
    try {
      return new JsonMapper().readTree(page.select("#data").get(0).data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  private static Checklist hostile() throws Exception {
    String quoted = new JsonMapper().writeValueAsString(HOSTILE).replace("\u2028", "\\u2028");
    String text =
        """
        checklist: min
        version: "1"
        title: %1$s
        source: {title: %1$s, publisher: %1$s, date: 2026-01-01, rights: {notice: %1$s}}
        levels: [{id: lav, name: %1$s, description: %1$s}]
        dimensions:
          - id: A
            name: %1$s
            items:
              - {id: A-1, level: lav, text: %1$s, notApplicableAllowed: true}
        """
            .formatted(quoted);
    return new ChecklistReader()
        .read("min", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .value();
  }
}
