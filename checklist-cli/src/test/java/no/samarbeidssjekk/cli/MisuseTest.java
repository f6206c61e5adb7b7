package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class MisuseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                            | checklist        | Du må oppgi en kommando: new, assess, form, import, validate, score, report, due, combine, compare, overview, show, schema, lint eller templates.
          new -f excel                  | checklist new    | «excel» er ikke et format her. Mente du «xlsx»?
          new -f pdf                    | checklist new    | «pdf» er ikke et format her. Velg blant: yaml, xlsx.
          new -f xlsx -o a.yaml         | checklist new    | «a.yaml» passer ikke til formatet xlsx. La navnet slutte på .xlsx.
          new -f yaml -o a.xlsx         | checklist new    | «a.xlsx» passer ikke til formatet yaml. La navnet slutte på .yaml.
          import                        | checklist import | Du må oppgi minst én fil.
          --as-of=2025-01-01            | checklist        | Du må oppgi en kommando: new, assess, form, import, validate, score, report, due, combine, compare, overview, show, schema, lint eller templates.
          scor                          | checklist        | «scor» er ukjent. Mente du «score»?
          SCORE                         | checklist        | «SCORE» er ukjent. Mente du «score»?
          raport                        | checklist        | «raport» er ukjent. Mente du «report»?
          help                          | checklist        | «help» er ukjent. Mente du «--help»?
          slett alt                     | checklist        | «slett» er ukjent.
          --verson                      | checklist        | «--verson» er ukjent. Mente du «--version»?
          score                         | checklist score  | Du må oppgi minst én fil.
          validate                      | checklist validate | Du må oppgi minst én fil.
          report -f md                  | checklist report | Du må oppgi minst én fil.
          score a.yaml --formt json     | checklist score  | «--formt» er ukjent. Mente du «--format»?
          score --formt=json            | checklist score  | «--formt=json» er ukjent. Mente du «--format»?
          score -x                      | checklist score  | «-x» er ukjent.
          validate -x a.yaml            | checklist validate | «-x» er ukjent.
          new vurdering.yaml            | checklist new    | «vurdering.yaml» er ukjent. Skriv «-o vurdering.yaml» hvis det er navnet på det som skal lages.
          help validate                 | checklist validate | «help» er ukjent. Mente du «--help»?
          hjelp                         | checklist        | «hjelp» er ukjent. Mente du «--help»?
          show --supplement kyst        | checklist show   | «kyst» er verken en fil eller koden til et innebygd tillegg. De innebygde er: vertskommunesamarbeid, kommunalt-oppgavefellesskap, interkommunalt-politisk-rad, interkommunalt-selskap.
          score --format                | checklist score  | «--format» mangler en verdi.
          report a.yaml -o              | checklist report | «--output» mangler en verdi.
          new --name                    | checklist new    | «--name» mangler en verdi.
          new --force=ja                | checklist new    | Verdien til «--force» kan ikke brukes.
          score a.yaml --format xml     | checklist score  | «xml» er ikke et format her. Velg blant: text, json, jsonl.
          valider a.yaml                | checklist        | «valider» er ukjent. Mente du «validate»?
          nettskjema                    | checklist        | «nettskjema» er ukjent. Mente du «form»?
          form skjema.html              | checklist form   | «skjema.html» er ukjent. Skriv «-o skjema.html» hvis det er navnet på det som skal lages.
          rapprt a.yaml                 | checklist        | «rapprt» er ukjent. Mente du «report»?
          schema vurdering              | checklist schema | «vurdering» har ikke noe skjema. Mente du «assessment»?
          report a.yaml -f excel        | checklist report | «excel» er ikke et format her. Mente du «xlsx»?
          report a.yaml --kind kort     | checklist report | «kort» er ikke en rapporttype. Mente du «short»?
          report -f html md a.yaml      | checklist report | «md» er et format, og det finnes ingen fil med det navnet. Sett komma mellom formatene, uten mellomrom: -f html,md
          lint vertskommunesamarbeid    | checklist lint   | «vertskommunesamarbeid» er et innebygd tillegg og ingen fil. «checklist show --supplement vertskommunesamarbeid» viser det.
          score a.yaml --as-of i-dag    | checklist score  | «i-dag» er ikke en dato. Skriv år-måned-dag, for eksempel 2025-03-21.
          """)
  void misuseIsSaidInTwoLines(String arguments, String command, String sentence) {
    Run run = Cli.run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .containsExactly(sentence, "Kjør «" + command + " --help» for hjelp.");
  }

  @Test
  void aLongDashIsToldForWhatItIs() {
    Run run = Cli.run("validate", "a.yaml", "—strict");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo("«—strict» begynner med en lang strek. Skriv «--strict» med korte streker.\n");
    assertThat(Cli.run("report", "a.yaml", "–o", "ut").err()).contains("«-o»");
  }

  @ParameterizedTest
  @MethodSource("commandsAndDates")
  void aWrongDateIsMisuseOfEveryCommand(String command, String date) {
    Run run = Cli.run(command, "--as-of", date);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0)).startsWith("«" + date + "» er ikke en dato.");
  }

  static Stream<Arguments> commandsAndDates() {
    return Stream.concat(
        Cli.COMMANDS.stream().map(command -> Arguments.of(command, "2025-02-30")),
        Stream.of("", "21.03.2025", "2025-3-1", "2025-13-01", "20250321", "nå")
            .map(date -> Arguments.of("new", date)));
  }

  @ParameterizedTest
  @CsvSource({
    "--format,score a.yaml --format=text --format=json",
    "--require,score a.yaml --require basic --require basic",
    "--fail-under,report a.yaml --fail-under 1 --fail-under 2",
    "--output,new -o a.yaml --output b.yaml",
    "--name,new --name A --name B",
    "--target,new --target basic --target basic",
    "--force,new --force --force",
    "--level,show --level basic --level advanced",
    "--dimension,show --dimension RO --dimension ST",
    "--as-of,show --as-of 2025-01-01 --as-of 2025-01-02",
    "--lang,show --lang nb --lang nb"
  })
  void anOptionGivenTwiceIsMisuse(String option, String arguments) {
    Run run = Cli.run(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).startsWith("«" + option + "» står to ganger. Behold bare den ene.");
  }

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.cli.Cli#LANGUAGES")
  void everyKindOfMisuseHasASentenceInEveryLanguage(String language) {
    List<String> commandLines =
        List.of(
            "slett",
            "scor",
            "score",
            "score --format",
            "score a --format=x",
            "score a --require=x",
            "score a --fail-under=x",
            "show --dimension=x",
            "show --as-of=x",
            "new --name=",
            "new --force=x",
            "new --force --force",
            "report a.yaml a.json",
            "--lang=" + language);
    List<String> sentences = new ArrayList<>();
    for (String commandLine : commandLines) {
      Run run = Cli.run((commandLine + " --lang " + language).split(" ", -1));
      assertThat(run.exitCode()).as(commandLine).isEqualTo(ExitCode.USAGE);
      sentences.add(run.errLines().get(0));
    }

    assertThat(sentences).doesNotHaveDuplicates().allMatch(text -> text.matches(".*[.?]"));
  }

  @Test
  void aFileNameThatBeginsWithAnAtSignIsAFileName(@TempDir Path folder) {
    String file = "@" + Assessments.file(folder, "argumenter", "--help");

    assertThat(Cli.run("validate", file).out())
        .startsWith(file + ":1:1: error: Filen finnes ikke.");
  }

  @Test
  void wordsAfterADoubleHyphenAreFileNames() {
    assertThat(Cli.run("validate", "--", "--help", "-h", "-x").outLines())
        .extracting(line -> line.replaceFirst(":.*", ""))
        .containsExactly("--help", "-h", "-x");
  }
}
