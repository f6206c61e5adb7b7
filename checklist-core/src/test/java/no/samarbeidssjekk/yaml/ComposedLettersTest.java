package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** «å» may be one character or «a» with a ring above; no reader can see the difference. */
class ComposedLettersTest {

  private static final String ASSESSMENT =
      """
      checklist: vår-liste@2025.1
      collaboration: {name: F, forms: [interkommunalt politisk råd]}
      date: 2025-03-21
      target: øverst på
      answers:
        RÅ-01: på plass
      """;

  @ParameterizedTest
  @CsvSource({"NFC,NFC", "NFC,NFD", "NFD,NFC", "NFD,NFD"})
  void composedAndDecomposedLettersAreTheSame(Normalizer.Form asked, Normalizer.Form answered)
      throws Exception {
    Checklist checklist = checklist(Normalizer.normalize(ownChecklist(), asked));

    Assessment assessment =
        Samarbeidssjekk.of(checklist).read("x", stream(Normalizer.normalize(ASSESSMENT, answered)));

    assertThat(assessment).isEqualTo(read(checklist(ownChecklist()), ASSESSMENT, checklist));
    assertThat(assessment.answers()).containsOnlyKeys("RÅ-01");
    assertThat(checklist.id()).isEqualTo("vår-liste");
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(checklist.itemNamed(Normalizer.normalize("rå-01", form))).isPresent();
      assertThat(checklist.level(Normalizer.normalize("på-topp", form))).isPresent();
      assertThat(checklist.dimension(Normalizer.normalize("RÅ", form))).isPresent();
      assertThat(checklist.dimension(Normalizer.normalize("Mål og måleparametere", form)))
          .isPresent();
    }
  }

  private static Assessment read(Checklist composed, String text, Checklist levels)
      throws IOException, InvalidDocumentException {
    Assessment read = Samarbeidssjekk.of(composed).read("x", stream(text));
    return new Assessment(
        read.checklist(),
        read.collaboration(),
        read.date(),
        levels.level("øverst på"),
        read.note(),
        read.answers());
  }

  private static Checklist checklist(String text) throws IOException, InvalidDocumentException {
    return new ChecklistReader().read("x", stream(text)).value();
  }

  private static String ownChecklist() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Checklist.class.getResourceAsStream("veien-til-samarbeid.yaml"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .replace("checklist: veien-til-samarbeid", "checklist: vår-liste")
          .replace("aliases: [komplett", "aliases: [øverst på, komplett")
          .replace("id: avansert", "id: på-topp")
          .replace("level: avansert", "level: på-topp")
          .replace("id: RB", "id: RÅ");
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
