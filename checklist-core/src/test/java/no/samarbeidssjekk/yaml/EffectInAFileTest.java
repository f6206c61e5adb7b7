package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import org.junit.jupiter.api.Test;

class EffectInAFileTest {

  @Test
  void aNumberAloneIsMetWithBothQuestions() {
    String yaml =
        """
        checklist: veien-til-samarbeid
        collaboration: {name: Prøve}
        date: 2025-01-01
        effect: 4
        answers: {}
        """;

    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                Samarbeidssjekk.bundled()
                    .read(
                        "x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));

    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.sentence().in(Language.BOKMAL))
                    .contains("«{prevention: 4, handling: 4}»"));
  }
}
