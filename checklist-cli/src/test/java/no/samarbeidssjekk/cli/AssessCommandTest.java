package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Cli.Run;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

  private static final String HEAD =
      """
      checklist: veien-til-samarbeid
      collaboration: {name: Prøve, members: [{number: "5054", name: Indre Fosen}]}
      date: 2025-03-21
      target: grunnleggende
      answers:
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("prøve.yaml");
  }

  @Test
  void aNewFileIsMadeOfWhatIsAnswered() throws Exception {
    Run run =
        assess(
            "",
            "Fosen",
            "5054 Indre Fosen, 502",
            "5054 Indre Fosen; 0301",
            "ikke formalisert",
            "1, 7",
            "5054",
            "3",
            "beredskapskoordinator",
            "2",
            "1",
            "s");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains(
            "Samarbeidet må ha et navn.\n",
            "«502» begynner ikke med et kommunenummer.",
            "Kommuner: 2. Sektorer: 2 (brann og redning, IKT-sikkerhet)."
                + " Organisasjonsform: ikke formalisert.\n",
            "RB-01, Rammebetingelser, grunnleggende. 0 av 28 besvart.\n",
            "RB-01 er lagret: på plass.\n");
    Assessment assessment = read();
    assertThat(assessment.collaboration().name()).isEqualTo("Fosen");
    assertThat(assessment.collaboration().members()).hasSize(2);
    assertThat(assessment.respondent().orElseThrow().role()).contains("beredskapskoordinator");
    assertThat(assessment.target().orElseThrow().id()).isEqualTo("viderekommen");
    assertThat(answer("RB-01").status()).isEqualTo(Status.IN_PLACE);
    assertThat(run.out()).contains("1 av 28");
  }

  @Test
  void withoutANameNothingIsMade() throws IOException {
    Run run = Cli.runWithInput("", "assess", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Ingen fil er laget");
    assertThat(namesIn(folder)).isEmpty();
  }

  @Test
  void noteEvidenceAndActionFollowTheAnswer() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: ikke vurdert # husk\n");

    assess(
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
            HEAD
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
        file, HEAD + "  RB-01: {status: delvis, note: a, action: {text: b, owner: c}}\n");

    assess("rb-01", "m", "", "t", "", "-", "", "s");
    assertThat(answer("RB-01").note()).contains("a");
    assertThat(answer("RB-01").action().orElseThrow().owner()).isEmpty();

    assess("rb-01", "m", "-", "t", "-", "s");
    assertThat(answer("RB-01").isStatusAlone()).isTrue();
  }

  @Test
  void notApplicableNeedsAReasonAndIsRefusedAtTheLowestLevel() throws Exception {
    Files.writeString(file, HEAD + "  KV-04: delvis\n");

    Run run = assess("RB-01", "ikke relevant", "5", "kv-04", "5", "", "5", "Ingen", "1", "s");

    assertThat(run.err())
        .contains(
            "Punktet hører til nivået «grunnleggende» og kan ikke være «ikke relevant».",
            "Svaret er ikke endret: «ikke relevant» må ha en begrunnelse.",
            "KV-04 er lagret: ikke relevant, ikke lenger delvis.",
            "er tatt bort: Ingen");
    assertThat(answer("KV-04").status()).isEqualTo(Status.IN_PLACE);
    assertThat(answer("KV-04").reason()).isEmpty();
  }

  @Test
  void oneGoesBackJumpsListsAndAsksForHelp() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: på plass\n");

    Run run = assess("", "", "f", "l", "?", "hva", "KU-01", "", "RB-02", "s");

    assertThat(titles(run))
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
    Files.writeString(file, HEAD + "  RB-01: på plass\n  RB-02: vet ikke\n");

    assertThat(titles(assess("s"))).containsExactly("ST-01");
  }

  @Test
  void theWholeConversationIsInTheLanguage() throws Exception {
    Files.writeString(file, HEAD.replace("answers:\n", "answers: {}\n"));

    Run run = Cli.runWithInput("don't know\nq\n", "assess", file.toString(), "--lang", "en");

    assertThat(run.err()).contains("RB-01, Framework conditions, basic. 0 of 9 answered.");
    assertThat(file).content().contains("don't know");
    assertThat(answer("RB-01").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void allThatIsTypedIsSavedBeforeTheNextQuestion() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: delvis\n");

    unfinished("rb-01", "d", "Håndbok");
    assertThat(answer("RB-01").evidence()).hasSize(1);
    unfinished("rb-01", "t", "Lage avtale", "rådgiver");
    assertThat(answer("RB-01").action().orElseThrow().owner()).contains("rådgiver");
    unfinished("o", "Nytt navn", "5054 Indre Fosen, 5020 Osen", "3");
    assertThat(read().collaboration().name()).isEqualTo("Nytt navn");
    assertThat(read().collaboration().members()).hasSize(2);
    assertThat(read().collaboration().forms()).hasSize(1);
  }

  @Test
  void theRespondentCanBeRemoved() throws Exception {
    Files.writeString(
        file,
        HEAD.replace("answers:", "respondent: {member: \"5054\"}\nanswers:") + "  RB-01: delvis\n");

    assess("o", "", "", "", "", "-", "", "", "s");

    assertThat(file).hasContent(HEAD + "  RB-01: delvis\n");
  }

  @Test
  void helpAndStopAreNeverTakenForTexts() throws Exception {
    Run none = assess("?", "s");
    assertThat(none.err()).contains("Skriv svaret, eller trykk Enter", "Ingen fil er laget");
    assertThat(namesIn(folder)).isEmpty();

    Files.writeString(file, HEAD + "  RB-01: delvis\n");
    assess("o", "s");
    assess("rb-01", "m", "?", "s");
    assertThat(file).hasContent(HEAD + "  RB-01: delvis\n");
  }

  @Test
  void aDigitAfterAnAnswerTellsWhatItReplaced() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: ikke vurdert\n");

    assertThat(assess("1", "2", "s").err())
        .contains("RB-01 er lagret: på plass.", "RB-01 er lagret: delvis, ikke lenger på plass.");
  }

  @Test
  void whatIsMisspeltIsGuessed() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: ikke vurdert\n");

    Run run = assess("på plas", "rb2", "s");

    assertThat(run.err()).contains("«på plas» ble ikke forstått. Mente du «på plass»?");
    assertThat(titles(run)).containsExactly("RB-01", "RB-02");
  }

  @Test
  void lettersThatCannotBeReadAreAskedForAgain() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: delvis\n");
    byte[] latin1 = "rb-01\nm\nBlåbær\nbaer\ns\n".getBytes(StandardCharsets.ISO_8859_1);

    Run run = Cli.run(new ByteArrayInputStream(latin1), Cli.CLOCK, "assess", file.toString());

    assertThat(run.err()).contains("Noen av tegnene kunne ikke leses.");
    assertThat(answer("RB-01").note()).contains("baer");
  }

  @Test
  void twoMunicipalitiesWithoutACommaAreNotOne() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: delvis\n");

    Run run = assess("o", "", "5054 Indre Fosen og 5020 Osen", "", "s");

    assertThat(run.err()).contains("«5054 Indre Fosen og 5020 Osen» begynner ikke");
    assertThat(read().collaboration().members()).hasSize(1);
  }

  @Test
  void nameAndTargetAreForNewFiles() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: delvis\n");

    Run run = Cli.run("assess", file.toString(), "--target", "avansert");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("finnes fra før");
  }

  @Test
  void aFolderIsNoFile() {
    Run run = Cli.run("assess", "/");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).contains("[file-is-directory]");
  }

  @Test
  void withoutANameNoFolderIsMadeEither() throws Exception {
    Run run = Cli.runWithInput("", "assess", folder.resolve("ny").resolve("x.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(namesIn(folder)).isEmpty();
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
    Files.writeString(file, HEAD + answers);

    Run run = assess("l", "2", "nja", "j", "", "", "");

    assertThat(titles(run)).containsExactly("RB-02", "RB-02", "KU-01");
    assertThat(run.err())
        .contains("9 av 9 besvart, 2 med uenighet.", "2 punkter har uenighet som ikke er avklart.")
        .endsWith("checklist assess " + file + "\n");
    assertThat(answer("RB-02").disagreement()).contains(Disagreement.SETTLED);
    assertThat(run.err()).contains("Ett punkt har uenighet som ikke er avklart.");
  }

  @Test
  void aSettledDisagreementKeepsWhatWasSaid() throws Exception {
    Files.writeString(
        file,
        HEAD
            + """
              RB-01:
                status: mangler
                disagreement: åpen
                voices:
                  - {member: "5054", level: politisk, status: mangler, note: Ikke vedtatt}
                  - {role: leder, status: på plass}
            """);

    Run run = assess("rb-01", "2", "j", "s");

    assertThat(run.err())
        .contains("  Indre Fosen, politisk: mangler. Ikke vedtatt\n", "  leder: på plass\n");
    assertThat(answer("RB-01").disagreement()).contains(Disagreement.SETTLED);
    assertThat(answer("RB-01").voices()).hasSize(2);
    assertThat(answer("RB-01").status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void aFileWithErrorsIsNotFilledIn() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: påå plass\n");

    Run run = assess("1");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).endsWith("[status-unknown]\n").doesNotContain("?\n");
    assertThat(namesIn(folder)).containsExactly("prøve.yaml");
  }

  @Test
  void theTextOfAnAnswerThatIsTooLongIsNotSaved() throws Exception {
    Files.writeString(file, HEAD + "  RB-01: delvis\n");

    Run run = assess("rb-01", "m", "x".repeat(70_000), "x", "1", "s");

    assertThat(run.err())
        .contains("[text-too-long]", "Endringen er ikke lagret.")
        .doesNotContain("er lagret: delvis");
    assertThat(file).hasContent(HEAD + "  RB-01: på plass\n");
  }

  private Run assess(String... lines) {
    return Cli.runWithInput(String.join("\n", lines) + "\n", "assess", file.toString());
  }

  /** The input ends where the next question is. */
  private void unfinished(String... lines) {
    Cli.runWithInput(String.join("\n", lines) + "\n", "assess", file.toString());
  }

  private static List<String> titles(Run run) {
    return run.errLines().stream()
        .filter(line -> line.matches("[A-Z]{2}-[0-9]{2}, .* besvart.*"))
        .map(line -> line.substring(0, 5))
        .toList();
  }

  private Assessment read() throws IOException, InvalidDocumentException {
    try (var stream = Files.newInputStream(file)) {
      return Samarbeidssjekk.bundled().read("prøve", stream);
    }
  }

  private Answer answer(String item) throws IOException, InvalidDocumentException {
    return read().answer(Samarbeidssjekk.bundled().checklist().item(item).orElseThrow());
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
