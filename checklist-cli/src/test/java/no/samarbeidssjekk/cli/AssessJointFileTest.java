package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settling what several have answered differently. */
class AssessJointFileTest {

  @TempDir Path folder;
  private Path file;
  private TypedAnswers typing;

  @BeforeEach
  void name() {
    file = folder.resolve("prøve.yaml");
    typing = new TypedAnswers(file);
  }

  @Test
  void whatIsNotAgreedOnIsTakenOneByOne() throws Exception {
    StringBuilder answers = new StringBuilder();
    for (Item item : Samarbeidssjekk.bundled().checklist().items()) {
      boolean isOpen = List.of("RB-02", "KU-01").contains(item.id());
      answers.append(
          "  %s: {status: delvis%s}\n"
              .formatted(
                  item.id(),
                  isOpen
                      ? ", disagreement: åpen, voices: [{role: a, status: delvis},"
                          + " {role: b, status: på plass}]"
                      : ""));
    }
    Files.writeString(file, TypedAnswers.HEAD + answers);

    Run run = typing.assess("l", "2", "nja", "j", "", "", "");

    assertThat(TypedAnswers.titles(run)).containsExactly("RB-02", "RB-02", "KU-01");
    assertThat(run.err())
        .contains("9 av 9 besvart, 2 med uenighet.", "2 punkter har uenighet som ikke er avklart.")
        .endsWith("checklist assess " + file + "\n");
    assertThat(typing.answer("RB-02").disagreement()).contains(Disagreement.SETTLED);
    assertThat(run.err()).contains("Ett punkt har uenighet som ikke er avklart.");
  }

  @Test
  void aSettledDisagreementKeepsWhatWasSaid() throws Exception {
    Files.writeString(
        file,
        TypedAnswers.HEAD
            + """
              RB-01:
                status: mangler
                disagreement: åpen
                voices:
                  - {member: "5054", level: politisk, status: mangler, note: Ikke vedtatt}
                  - {role: leder, status: på plass}
            """);

    Run run = typing.assess("rb-01", "2", "j", "s");

    assertThat(run.err())
        .contains("  Indre Fosen, politisk: mangler. Ikke vedtatt\n", "  leder: på plass\n");
    assertThat(typing.answer("RB-01").disagreement()).contains(Disagreement.SETTLED);
    assertThat(typing.answer("RB-01").voices()).hasSize(2);
    assertThat(typing.answer("RB-01").status()).isEqualTo(Status.PARTIAL);
  }
}
