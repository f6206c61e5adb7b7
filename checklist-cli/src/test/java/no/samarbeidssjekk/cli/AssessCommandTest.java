package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answering, and moving among the items of a file that is there. */
class AssessCommandTest {

  @TempDir Path folder;
  private Path file;
  private TypedAnswers typing;

  @BeforeEach
  void name() {
    file = folder.resolve("prøve.yaml");
    typing = new TypedAnswers(file);
  }

  @Test
  void noteEvidenceAndActionFollowTheAnswer() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: ikke vurdert # husk\n");

    typing.assess(
        "2",
        "m",
        "Nesten",
        "d",
        "Håndbok",
        "3. mars",
        "3.2.2026",
        "",
        "t",
        "Lage avtale",
        "rådgiver",
        "2026-06-01",
        "s");

    assertThat(file)
        .hasContent(
            TypedAnswers.HEAD
                + """
                  RB-01:
                    status: delvis # husk
                    note: Nesten
                    evidence:
                      - title: Håndbok
                        date: 2026-02-03
                    action:
                      text: Lage avtale
                      owner: rådgiver
                      due: 2026-06-01
                """
                    .indent(0));
  }

  @Test
  void whatStandsIsKeptByEnterAndRemovedByADash() throws Exception {
    Files.writeString(
        file,
        TypedAnswers.HEAD + "  RB-01: {status: delvis, note: a, action: {text: b, owner: c}}\n");

    typing.assess("rb-01", "m", "", "t", "", "-", "", "s");
    assertThat(typing.answer("RB-01").note()).contains("a");
    assertThat(typing.answer("RB-01").action().orElseThrow().owner()).isEmpty();

    typing.assess("rb-01", "m", "-", "t", "-", "s");
    assertThat(typing.answer("RB-01").isStatusAlone()).isTrue();
  }

  @Test
  void notApplicableNeedsAReasonAndIsRefusedAtTheLowestLevel() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  KV-04: delvis\n");

    Run run =
        typing.assess("RB-01", "ikke relevant", "5", "kv-04", "5", "", "5", "Ingen", "1", "s");

    assertThat(run.err())
        .contains(
            "Punktet hører til nivået «grunnleggende» og kan ikke være «ikke relevant».",
            "Svaret er ikke endret: «ikke relevant» må ha en begrunnelse.",
            "KV-04 er lagret: ikke relevant, ikke lenger delvis.",
            "er tatt bort: Ingen");
    assertThat(typing.answer("KV-04").status()).isEqualTo(Status.IN_PLACE);
    assertThat(typing.answer("KV-04").reason()).isEmpty();
  }

  @Test
  void oneGoesBackJumpsListsAndAsksForHelp() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: på plass\n");

    Run run = typing.assess("", "", "f", "l", "?", "hva", "KU-01", "", "RB-02", "s");

    assertThat(TypedAnswers.titles(run))
        .containsExactly("RB-02", "ST-01", "RO-01", "ST-01", "ST-01", "KU-01", "RB-02");
    assertThat(run.err())
        .contains(
            "  RB-02 Identifiser partenes motivasjon for samarbeidet\n",
            "På plass betyr: ",
            "«hva» ble ikke forstått.",
            "Slutt på punktene. 1 av 9 er besvart.",
            "8 punkter gjenstår.");
  }

  @Test
  void goingOnBeginsAtTheFirstThatIsNotAnswered() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: på plass\n  RB-02: vet ikke\n");

    assertThat(TypedAnswers.titles(typing.assess("s"))).containsExactly("ST-01");
  }

  @Test
  void theWholeConversationIsInTheLanguage() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD.replace("answers:\n", "answers: {}\n"));

    Run run = Cli.runWithInput("don't know\nq\n", "assess", file.toString(), "--lang", "en");

    assertThat(run.err()).contains("RB-01, Framework conditions, basic. 0 of 9 answered.");
    assertThat(file).content().contains("don't know");
    assertThat(typing.answer("RB-01").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void allThatIsTypedIsSavedBeforeTheNextQuestion() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: delvis\n");

    typing.assess("rb-01", "d", "Håndbok");
    assertThat(typing.answer("RB-01").evidence()).hasSize(1);
    typing.assess("rb-01", "t", "Lage avtale", "rådgiver");
    assertThat(typing.answer("RB-01").action().orElseThrow().owner()).contains("rådgiver");
    typing.assess("o", "Nytt navn", "5054 Indre Fosen, 5020 Osen", "3");
    assertThat(typing.read().collaboration().name()).isEqualTo("Nytt navn");
    assertThat(typing.read().collaboration().members()).hasSize(2);
    assertThat(typing.read().collaboration().forms()).hasSize(1);
  }

  @Test
  void aDigitAfterAnAnswerTellsWhatItReplaced() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: ikke vurdert\n");

    assertThat(typing.assess("1", "2", "s").err())
        .contains("RB-01 er lagret: på plass.", "RB-01 er lagret: delvis, ikke lenger på plass.");
  }

  @Test
  void whatIsMisspeltIsGuessed() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: ikke vurdert\n");

    Run run = typing.assess("på plas", "rb2", "s");

    assertThat(run.err()).contains("«på plas» ble ikke forstått. Mente du «på plass»?");
    assertThat(TypedAnswers.titles(run)).containsExactly("RB-01", "RB-02");
  }

  @Test
  void lettersThatCannotBeReadAreAskedForAgain() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: delvis\n");
    byte[] latin1 = "rb-01\nm\nBlåbær\nbaer\ns\n".getBytes(StandardCharsets.ISO_8859_1);

    Run run = Cli.run(new ByteArrayInputStream(latin1), Cli.CLOCK, "assess", file.toString());

    assertThat(run.err()).contains("Noen av tegnene kunne ikke leses.");
    assertThat(typing.answer("RB-01").note()).contains("baer");
  }

  @Test
  void aFileWithErrorsIsNotFilledIn() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: påå plass\n");

    Run run = typing.assess("1");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).endsWith("[status-unknown]\n").doesNotContain("?\n");
    assertThat(TypedAnswers.namesIn(folder)).containsExactly("prøve.yaml");
  }

  @Test
  void theTextOfAnAnswerThatIsTooLongIsNotSaved() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: delvis\n");

    Run run = typing.assess("rb-01", "m", "x".repeat(70_000), "x", "1", "s");

    assertThat(run.err())
        .contains("[text-too-long]", "Endringen er ikke lagret.")
        .doesNotContain("er lagret: delvis");
    assertThat(file).hasContent(TypedAnswers.HEAD + "  RB-01: på plass\n");
  }
}
