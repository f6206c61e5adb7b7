package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

  private static final Map<Language, List<String>> WORDS_OF_OTHERS =
      Map.of(
          Language.BOKMAL,
          List.of(
              "Usage",
              "Options",
              "Files",
              "Commands",
              "COMMAND",
              "FILE",
              "NAME",
              "LEVEL",
              "DIR]",
              "DIR ",
              "PERCENT",
              "DIMENSION",
              "YYYY",
              "the ",
              "Ikkje",
              "ikkje",
              "Køyr",
              "blir "),
          Language.NYNORSK,
          List.of(
              "Usage",
              "Options",
              "Files",
              "Commands",
              "COMMAND",
              "FILE",
              "NAME",
              "LEVEL",
              "DIR]",
              "DIR ",
              "PERCENT",
              "DIMENSION",
              "YYYY",
              "the ",
              "ikke ",
              "Kjør",
              "hvis ",
              "hva "),
          Language.ENGLISH,
          List.of(
              "Bruk:",
              "Valg",
              "Filer",
              "Kommando",
              "FIL ",
              "NAVN",
              "NIVÅ",
              "MAPPE",
              "PROSENT",
              "ÅÅÅÅ",
              " og ",
              " eller "));

  @ParameterizedTest
  @MethodSource("everyCommandInEveryLanguage")
  void helpIsAResultInTheChosenLanguage(Language language, List<String> command) {
    Run run = Cli.run(with(command, "--help", "--lang", language.code()));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(language == Language.ENGLISH ? "Usage: checklist" : "Bruk: checklist")
        .doesNotContain("${")
        .doesNotContain(WORDS_OF_OTHERS.getOrDefault(language, List.of()));
    assertThat(Cli.run(with(command, "-h", "--lang", language.code()))).isEqualTo(run);
  }

  static Stream<Arguments> everyCommandInEveryLanguage() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.concat(Stream.of(List.<String>of()), Cli.COMMANDS.stream().map(List::of))
                    .map(command -> Arguments.of(language, command)));
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandAndOptionAndParameterIsDescribed(Language language) {
    assertThat(descriptions(language))
        .allSatisfy((name, text) -> assertThat(text).as(name).isNotBlank().endsWith("."));
  }

  @ParameterizedTest
  @EnumSource(names = {"BOKMAL", "NYNORSK"})
  void norwegianDescriptionsAreNotTheEnglishOnes(Language language) {
    Map<String, String> english = descriptions(Language.ENGLISH);

    assertThat(descriptions(language))
        .hasSameSizeAs(english)
        .allSatisfy((name, text) -> assertThat(text).as(name).isNotEqualTo(english.get(name)));
  }

  @Test
  void helpOfTheRootNamesEveryCommandAndEveryExitCode() {
    assertThat(Cli.run("--help").out())
        .contains(Cli.COMMANDS)
        .containsPattern("(?s)\n +0 .*\n +1 .*\n +2 .*\n +3 .*\n +4 .*\n +70 ");
  }

  @Test
  void theModelHasTheCommandsOfTheContract() {
    assertThat(commandLine(Language.BOKMAL).getSubcommands().keySet())
        .containsExactlyElementsOf(Cli.COMMANDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "--version --lang=nn", "--lang=en --version"})
  void theVersionIsTheBuildsOwn(String arguments) {
    Run run = Cli.run(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).matches("Samarbeidssjekk [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    assertThat(run.err()).isEmpty();
  }

  private static Map<String, String> descriptions(Language language) {
    CommandLine root = commandLine(language);
    Map<String, String> descriptions = new TreeMap<>();
    Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .forEach(command -> describe(command, descriptions));
    return descriptions;
  }

  private static void describe(CommandSpec command, Map<String, String> descriptions) {
    String name = command.qualifiedName();
    descriptions.put(name + " header", String.join("", command.usageMessage().header()));
    descriptions.put(name, String.join("", command.usageMessage().description()));
    for (ArgSpec argument : command.args()) {
      descriptions.put(name + " " + argument, String.join("", argument.description()));
    }
  }

  private static CommandLine commandLine(Language language) {
    Console console =
        new Console(InputStream.nullInputStream(), System.out, System.err, Cli.CLOCK, false, false);
    return new CommandRunner(console).commandLine(new Speech(language));
  }

  private static String[] with(List<String> command, String... options) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of(options));
    return arguments.toArray(String[]::new);
  }
}
