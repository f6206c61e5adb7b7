package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is listed on 15 June 2025. */
class DueCommandTest {

  @TempDir Path folder;

  private String fosen = "";
  private String kyst = "";

  @BeforeEach
  void write() throws IOException {
    fosen =
        file(
            "fosen.yaml",
            Assessments.document(
                "Fosenregionen",
                """
                  AP-02: {status: delvis, evidence: [{title: Plan, date: 2023-01-10}]}
                  AP-03: {status: på plass, evidence: [{title: ROS}]}
                  ST-04: {status: mangler, action: {text: Lage avtalemal, owner: styreleder, due: 2025-09-01}}
                """));
    kyst =
        file(
            "kyst.yaml",
            Assessments.document(
                "Kystregionen",
                """
                  AP-05: {status: på plass, evidence: [{title: Øvelse, date: 2023-08-20}]}
                  ST-04: {status: delvis, action: {text: Se over avtalene, due: 2025-04-01}}
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nb | Fosenregionen, regnet fra 15.06.2025/ /Gått ut eller over frist:/  10.01.2024: AP-02 Etabler felles planverk – må fornyes/ /De neste tolv månedene:/  01.09.2025: ST-04 Utarbeid avtaledokumenter avhengig av valgt organisasjonsform – tiltak: Lage avtalemal (ansvarlig: styreleder)/ /Ingen dokumentasjon er datert i dag eller tidligere, så det kan ikke sies når disse må fornyes:/  AP-03 Gjennomfør felles ROS
          nn | Fosenregionen, rekna frå 15.06.2025/ /Gått ut eller over fristen:/  10.01.2024: AP-02 Etabler felles planverk – må fornyast/ /Dei neste tolv månadene:/  01.09.2025: ST-04 Utarbeid avtaledokument som passar til den valde organisasjonsforma – tiltak: Lage avtalemal (ansvarleg: styreleder)/ /Ingen dokumentasjon er datert i dag eller tidlegare, så det kan ikkje seiast når desse må fornyast:/  AP-03 Gjennomfør felles ROS
          en | Fosenregionen, as of 15 June 2025/ /Lapsed or overdue:/  10 January 2024: AP-02 Establish a shared set of plans – must be renewed/ /The next twelve months:/  1 September 2025: ST-04 Draw up agreement documents to suit the chosen organisational form – action: Lage avtalemal (responsible: styreleder)/ /No evidence is dated today or earlier, so it cannot be told when these must be renewed:/  AP-03 Carry out a joint risk and vulnerability analysis (ROS)
          """)
  void theListIsPlainTextInTheLanguage(String language, String lines) {
    Run run = Cli.run("due", fosen, "--lang", language);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEqualTo(lines.replace("/ /", "\n\n").replace("/", "\n") + "\n");
  }

  @Test
  void severalAreListedTogetherInTheOrderOfTheirDates() {
    assertThat(Cli.run("due", fosen, kyst).outLines())
        .filteredOn(line -> line.startsWith("  "))
        .containsExactly(
            "  10.01.2024: Fosenregionen, AP-02 Etabler felles planverk – må fornyes",
            "  01.04.2025: Kystregionen, ST-04 Utarbeid avtaledokumenter avhengig av valgt organisasjonsform – tiltak: Se over avtalene",
            "  20.08.2025: Kystregionen, AP-05 Gjennomfør regelmessig felles øvelser inkl"
                + " evaluering – må fornyes",
            "  01.09.2025: Fosenregionen, ST-04 Utarbeid avtaledokumenter avhengig av valgt organisasjonsform – tiltak: Lage avtalemal"
                + " (ansvarlig: styreleder)",
            "  Fosenregionen, AP-03 Gjennomfør felles ROS");
  }

  @Test
  void aLevelThatRestsOnWhatHasLapsedIsTold() throws IOException {
    String all =
        Assessments.answering("Fosenregionen", item -> "på plass")
            .replace(
                "AP-02: på plass",
                "AP-02: {status: på plass, evidence: [{title: Plan, date: 2023-01-10}]}");

    assertThat(Cli.run("due", file("alt.yaml", all)).out())
        .contains(
            "Fosenregionen: Noe av det som nivået avansert bygger på, er gått ut på dato og må"
                + " fornyes: AP-02. Det endrer ikke nivået.\n");
  }

  @Test
  void theDayThatCountsAsTodayDecides() {
    assertThat(Cli.run("due", kyst, "--as-of", "2022-01-01").out())
        .contains("Kystregionen, regnet fra 01.01.2022\nIngen frister er ute")
        .doesNotContain("må fornyes\n");
  }

  @Test
  void programsAreHandedJson() {
    assertThat(Cli.run("due", fosen, kyst, "-f", "json").out())
        .startsWith(
            """
            {
              "format": "samarbeidssjekk-due/1",
              "asOf": "2025-06-15",
              "collaborations": [
                {
                  "name": "Fosenregionen",
                  "levelRestsOnLapsed": null,
            """);
  }

  @Test
  void aCalendarIsWrittenToAFileAndNeverOverOneThatIsThere() {
    Path calendar = folder.resolve("frister.ics");
    String[] arguments = {"due", fosen, kyst, "-f", "ics", "-o", calendar.toString()};

    assertThat(Cli.run(arguments).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(calendar)
        .content()
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("SUMMARY;LANGUAGE=nb:Gått ut. Må fornyes: AP-02")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(Cli.run(arguments).exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(Cli.run("due", fosen, "-f", "ics", "-o", calendar.toString(), "--force").exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void withoutDeadlinesNoCalendarIsMadeAndThatIsSaid() throws IOException {
    String none = file("tom.yaml", Assessments.document("Tomregionen", "  RB-01: mangler"));
    Path calendar = folder.resolve("frister.ics");

    Run run = Cli.run("due", none, "-f", "ics", "-o", calendar.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).endsWith("Det er ingen frister, så det er ikke laget noen kalender.\n");
    assertThat(calendar).doesNotExist();
  }

  @Test
  void twoFilesOfTheSameCooperationMakeNoCalendar() {
    Run run = Cli.run("due", fosen, fosen, "-f", "ics");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("«Fosenregionen» står i flere filer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ics"})
  void anOlderFileOfTheSameCooperationIsLeftOutAndThatIsSaid(String format) throws IOException {
    String older =
        file(
            "fosen-2020.yaml",
            Files.readString(Path.of(fosen))
                .replace("Fosenregionen", "FOSENREGIONEN")
                .replace("Lage avtalemal", "Er gjort")
                .replaceFirst("(?m)^date: .*$", "date: 2020-01-01"));

    Run run = Cli.run("due", older, kyst, fosen, "-f", format);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Lage avtalemal").doesNotContain("Er gjort");
    assertThat(run.err())
        .contains(
            older + " er ikke tatt med: " + fosen + " er en nyere vurdering av Fosenregionen.\n");
  }

  @Test
  void aFileThatIsWrongIsToldOfAndTheOthersAreListed() throws IOException {
    String broken = file("feil.yaml", Assessments.broken());

    Run run = Cli.run("due", broken, fosen);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).contains("[status-unknown]");
    assertThat(run.out()).startsWith("Fosenregionen, regnet fra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ics"})
  void whereNoFileCanBeReadNothingIsWritten(String format) {
    Run run = Cli.run("due", folder.resolve("ingen.yaml").toString(), "-f", format);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFormatThatIsNoneIsMetWithThoseThatAre() {
    Run run = Cli.run("due", fosen, "-f", "html");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("«html»", "text, json, ics");
  }

  @Test
  void whoMayReadItIsSaidUnlessAllMay() throws IOException {
    String marked =
        file("intern.yaml", Files.readString(Path.of(fosen)) + "marking: {level: intern}\n");

    assertThat(Cli.run("due", marked).out()).contains("Fosenregionen er merket: intern.\n");
    assertThat(Cli.run("due", fosen).out()).doesNotContain("er merket");
  }

  @Test
  void nothingInAFileSteersTheTerminal() throws IOException {
    String turned = file("snudd.yaml", Files.readString(Path.of(fosen)).replace("Lage", "\u202E"));

    assertThat(Cli.run("due", turned).out()).contains("�").doesNotContain("\u202E");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
