package no.samarbeidssjekk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.command.NewCommand;
import no.samarbeidssjekk.cli.command.ReportCommand;
import no.samarbeidssjekk.cli.command.ScoreCommand;
import no.samarbeidssjekk.cli.command.ShowCommand;
import no.samarbeidssjekk.cli.command.ValidateCommand;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and says what went wrong with it, without a stack trace. */
final class CommandRunner {

  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");
  private static final String LANGUAGE_OPTION = "--lang";

  private final Console console;

  CommandRunner(Console console) {
    this.console = console;
    VALIDATOR_LOG.setLevel(Level.WARNING);
  }

  /** Runs the command and tells how it ended, as one of {@link ExitCode}. */
  int run(String... arguments) {
    Speech speech = new Speech(language(arguments).orElse(Language.BOKMAL));
    Optional<String> unknownLanguage =
        languageCode(arguments).filter(code -> Language.ofCode(code).isEmpty());
    if (unknownLanguage.isPresent()) {
      say(speech.say("misuse.language", unknownLanguage.get()));
      return ExitCode.USAGE;
    }
    ChecklistCommand root = new ChecklistCommand(console, speech);
    CommandLine commandLine =
        new CommandLine(root)
            .addSubcommand(new NewCommand(root))
            .addSubcommand(new ValidateCommand(root))
            .addSubcommand(new ScoreCommand(root))
            .addSubcommand(new ReportCommand(root))
            .addSubcommand(new ShowCommand(root))
            .setResourceBundle(speech.bundle())
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((problem, given) -> misused(problem, speech))
            .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, speech));
    int exitCode = commandLine.execute(arguments);
    return console.out().checkError() ? Math.max(exitCode, ExitCode.FILE) : exitCode;
  }

  private int misused(ParameterException problem, Speech speech) {
    say(sentence(problem, speech));
    hint(speech, problem.getCommandLine());
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException problem, Speech speech) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      List<String> known = knownWords(problem.getCommandLine());
      return Spelling.nearest(word, known)
          .map(nearest -> speech.say("misuse.unknown.nearest", word, nearest))
          .orElseGet(() -> speech.say("misuse.unknown", word));
    }
    if (problem instanceof MissingParameterException missing) {
      return speech.say(
          missing.getMissing().stream().anyMatch(CommandLine.Model.ArgSpec::isOption)
              ? "misuse.missing.value"
              : "misuse.missing.file",
          missing.getMissing().isEmpty() ? "" : label(missing.getMissing().get(0)));
    }
    return problem.getArgSpec() == null
        ? speech.say("misuse.wrong")
        : speech.say("misuse.wrong.option", label(problem.getArgSpec()));
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private static List<String> knownWords(CommandLine commandLine) {
    return Stream.concat(
            commandLine.getSubcommands().keySet().stream(),
            commandLine.getCommandSpec().optionsMap().keySet().stream())
        .toList();
  }

  private int failed(Exception problem, Speech speech) {
    if (problem instanceof UsageException usage) {
      say(speech.say(usage.key(), usage.arguments()));
      say(speech.say("misuse.hint"));
      return ExitCode.USAGE;
    }
    say(speech.say("bug", problem.toString()));
    problem.printStackTrace(console.err());
    return ExitCode.BUG;
  }

  private void hint(Speech speech, CommandLine commandLine) {
    say(speech.say("misuse.hint.command", commandLine.getCommandSpec().qualifiedName()));
  }

  private void say(String sentence) {
    console.err().println(sentence);
  }

  private static Optional<Language> language(String... arguments) {
    return languageCode(arguments).flatMap(Language::ofCode);
  }

  private static Optional<String> languageCode(String... arguments) {
    List<String> words = Arrays.asList(arguments);
    int index = words.indexOf(LANGUAGE_OPTION);
    if (index >= 0 && index + 1 < words.size()) {
      return Optional.of(words.get(index + 1));
    }
    return words.stream()
        .filter(word -> word.startsWith(LANGUAGE_OPTION + "="))
        .map(word -> word.substring(LANGUAGE_OPTION.length() + 1))
        .findFirst();
  }
}
