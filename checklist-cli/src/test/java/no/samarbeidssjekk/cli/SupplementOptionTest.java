package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementOptionTest {

  private static final String LOCAL =
      """
      supplement: kystregionen
      version: "1"
      title: Kystregionens tillegg
      purpose: Regionen har ingen operativ oppgave.
      checklist: veien-til-samarbeid
      add:
        - {id: KR-01, dimension: ST, level: grunnleggende, after: ST-01, text: Avtal felles båtberedskap, notApplicableAllowed: true}
      change:
        RB-04: {notApplicableAllowed: true, reason: Gjelder ikke alle.}
      leaveOut:
        KV-04: Ingen operativ oppgave i samarbeidet.
      """;

  @TempDir Path folder;

  @Test
  void showMarksWhatASupplementAddedChangedAndLeftOut() throws IOException {
    Run run = Cli.run("show", "--supplement", file(LOCAL));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.outLines())
        .anyMatch(
            line ->
                line.endsWith("Avtal felles båtberedskap [lagt til av «Kystregionens tillegg»]"))
        .anyMatch(
            line ->
                line.contains("RB-04")
                    && line.endsWith(
                        "[endret av «Kystregionens tillegg»: om «ikke relevant» kan brukes som"
                            + " svar. Begrunnelse: Gjelder ikke alle.]"))
        .noneMatch(line -> line.strip().startsWith("KV-04"));
    assertThat(run.outLines())
        .contains(
            "Utelatt av «Kystregionens tillegg»: KV-04 «Implementer et felles krisehåndteringssystem for"
                + " sømløs kommunikasjon». Begrunnelse: Ingen operativ oppgave i samarbeidet.");
  }

  @Test
  void showTellsOnlyTheOmissionsAmongWhatIsShown() throws IOException {
    String supplement = file(LOCAL);

    assertThat(Cli.run("show", "--supplement", supplement, "--dimension", "KV").out())
        .contains("KV-04");
    assertThat(Cli.run("show", "--supplement", supplement, "--dimension", "ST").out())
        .doesNotContain("KV-04");
    assertThat(Cli.run("show", "--supplement", supplement, "--level", "grunnleggende").out())
        .doesNotContain("KV-04");
  }

  @Test
  void aSupplementMayBuildOnOneThatTheAssessmentNames() throws IOException {
    String supplement = file(LOCAL.replace("after: ST-01", "after: VK-01"));
    String document = Assessments.document("Kyst", "  KR-01: delvis");

    Run named =
        Cli.runWithInput(
            document.replace(
                "collaboration:", "supplements: [vertskommunesamarbeid]\ncollaboration:"),
            "validate",
            "-",
            "--supplement",
            supplement);
    assertThat(named.exitCode()).isEqualTo(ExitCode.DONE);
    Run alone = Cli.runWithInput(document, "validate", "-", "--supplement", supplement);
    assertThat(alone.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(alone.out()).contains("«VK-01»").contains("[supplement-conflict]");
    Run shown = Cli.run("show", "--supplement", supplement);
    assertThat(shown.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(shown.err()).contains("tillegg.yaml:7:").contains("[item-unknown]");
    assertThat(
            Cli.run("show", "--supplement", "vertskommunesamarbeid", "--supplement", supplement)
                .exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void aNewFileSaysWhichOptionsItNeeds() throws IOException {
    Path made = folder.resolve("ny.yaml");
    String supplement = file(LOCAL);

    Run run = Cli.run("new", "-o", made.toString(), "--supplement", supplement);

    assertThat(run.err()).contains("checklist validate --supplement " + supplement + " " + made);
    assertThat(Files.readString(made))
        .contains("«checklist validate --supplement " + supplement + "»")
        .contains("«checklist report --supplement " + supplement + "»");
    assertThat(Cli.run("new", "--supplement", "vertskommunesamarbeid").out())
        .contains("«checklist validate»");
  }

  @Test
  void aMisspeltIdSuggestsTheRightOne() {
    Run run = Cli.run("show", "--supplement", "vertskommunesamarbied");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Mente du «vertskommunesamarbeid»?");
  }

  @Test
  void anIdIsNotTakenTwice() throws IOException {
    String own = file(LOCAL.replace("supplement: kyst", "supplement: vertskommunesamarbeid\n#"));

    assertThat(Cli.run("show", "--supplement", own).err())
        .contains("tillegg.yaml:1:13:")
        .contains("[supplement-exists]");
    Run twice =
        Cli.run(
            "validate",
            Assessments.EKSEMPEL,
            "--supplement",
            "vertskommunesamarbeid",
            "--supplement",
            "vertskommunesamarbeid");
    assertThat(twice.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(twice.err()).contains("[supplement-twice]");
  }

  @Test
  void anAnswerToAnItemLeftOutIsKeptWithAWarning() throws IOException {
    String document = Assessments.document("Kyst", "  KV-04: delvis");

    Run run =
        Cli.runWithInput(document, "score", "-", "--format", "json", "--supplement", file(LOCAL));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Cli.runWithInput(document, "validate", "-", "--supplement", file(LOCAL)).out())
        .contains("[answer-left-out]");
    JsonNode adaptation = new ObjectMapper().readTree(run.out()).at("/checklist/adaptations/0");
    assertThat(adaptation.at("/leftOut/0/status").textValue()).isEqualTo("partial");
    assertThat(adaptation.at("/title/nb").textValue()).isEqualTo("Kystregionens tillegg");
    assertThat(adaptation.at("/purpose/nb").textValue()).startsWith("Regionen har ingen");
  }

  @Test
  void showTellsProgramsWhatASupplementDid() throws IOException {
    Run run = Cli.run("show", "--format", "json", "--supplement", file(LOCAL));

    JsonNode adaptation = new ObjectMapper().readTree(run.out()).at("/checklist/adaptations/0");
    assertThat(adaptation.get("supplement").textValue()).isEqualTo("kystregionen");
    assertThat(adaptation.at("/added/0").textValue()).isEqualTo("KR-01");
    assertThat(adaptation.at("/changed/0/item").textValue()).isEqualTo("RB-04");
    assertThat(adaptation.at("/leftOut/0/item").textValue()).isEqualTo("KV-04");
    assertThat(adaptation.at("/leftOut/0/reason/nb").textValue()).startsWith("Ingen operativ");
  }

  @Test
  void withoutSupplementNothingIsSaidOfAny() {
    assertThat(Cli.run("show", "--format", "json").out()).doesNotContain("adaptations");
  }

  @Test
  void aBundledSupplementIsNamedByItsId() {
    Run run = Cli.run("show", "--supplement", "interkommunalt-selskap");

    assertThat(run.out()).contains("IS-01").doesNotContain("VK-01");
  }

  @Test
  void severalApplyInTheOrderGiven() throws IOException {
    String second =
        LOCAL
            .replace("supplement: kystregionen", "supplement: naboen")
            .replaceAll("(?s)add:.*", "leaveOut:\n  ST-02: Ikke vår.\n");
    Run run =
        Cli.run("show", "--supplement", file(LOCAL), "--supplement", file("second.yaml", second));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("KR-01").contains("Utelatt av «Kystregionens tillegg»: ST-02");
  }

  @Test
  void aNewFileNamesTheSupplementAndHasItsItems() throws IOException {
    Run run = Cli.run("new", "--supplement", "vertskommunesamarbeid");

    assertThat(run.out())
        .contains("\nsupplements: [vertskommunesamarbeid]\n")
        .contains("  VK-01: ");
    Run validated = Cli.runWithInput(run.out(), "validate", "-");
    assertThat(validated.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFileThatNamesALocalSupplementNeedsIt() throws IOException {
    String blank = Cli.run("new", "--supplement", file(LOCAL)).out();

    Run without = Cli.runWithInput(blank, "validate", "-");
    assertThat(without.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(without.out()).contains("[supplement-unknown]").contains("--supplement");
    Run with = Cli.runWithInput(blank, "validate", "-", "--supplement", file(LOCAL));
    assertThat(with.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theScoreIsThatOfTheAdaptedChecklistAndSaysSo() throws IOException {
    String document = Assessments.document("Kyst", "  KR-01: på plass");

    Run text = Cli.runWithInput(document, "score", "-", "--supplement", file(LOCAL));
    assertThat(text.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(text.out())
        .contains("Lokalt tilpasset sjekkliste: Kystregionens tillegg, versjon 1");
    Run json =
        Cli.runWithInput(document, "score", "-", "--format", "json", "--supplement", file(LOCAL));
    JsonNode result = new ObjectMapper().readTree(json.out());
    assertThat(result.at("/overall/levels/0/items").intValue()).isEqualTo(10);
    assertThat(result.at("/checklist/adaptations/0/version").textValue()).isEqualTo("1");
  }

  @Test
  void aReportSaysSoInEveryFormat() throws IOException {
    Path assessment = folder.resolve("kyst.yaml");
    Files.writeString(assessment, Assessments.document("Kyst", "  KR-01: på plass"));

    Run run =
        Cli.run(
            "report",
            assessment.toString(),
            "-f",
            "html,md,csv,json",
            "-o",
            folder.toString(),
            "--supplement",
            file(LOCAL));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    for (String format : new String[] {"html", "md", "csv"}) {
      assertThat(Files.readString(folder.resolve("kyst-rapport." + format)))
          .contains("Lokalt tilpasset sjekkliste")
          .contains("Ingen operativ oppgave i samarbeidet.");
    }
    assertThat(Files.readString(folder.resolve("kyst-rapport.json"))).contains("\"adaptations\"");
  }

  @Test
  void aBrokenSupplementIsToldAndEndsTheCommand() throws IOException {
    Run run = Cli.run("show", "--supplement", file(LOCAL.replace("ST-01", "KV-01")));

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("tillegg.yaml:7:").contains("[placement-other-dimension]");
  }

  @Test
  void aMissingSupplementIsAFileThatCannotBeRead() {
    Run run = Cli.run("show", "--supplement", folder.resolve("ingen.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).contains("[file-missing]");
  }

  private String file(String text) throws IOException {
    return file("tillegg.yaml", text);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
