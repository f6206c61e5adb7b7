package no.samarbeidssjekk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.command.AssessCommand;
import no.samarbeidssjekk.cli.command.CombineCommand;
import no.samarbeidssjekk.cli.command.CompareCommand;
import no.samarbeidssjekk.cli.command.DueCommand;
import no.samarbeidssjekk.cli.command.FormCommand;
import no.samarbeidssjekk.cli.command.ImportCommand;
import no.samarbeidssjekk.cli.command.LintCommand;
import no.samarbeidssjekk.cli.command.NewCommand;
import no.samarbeidssjekk.cli.command.OverviewCommand;
import no.samarbeidssjekk.cli.command.ReportCommand;
import no.samarbeidssjekk.cli.command.SchemaCommand;
import no.samarbeidssjekk.cli.command.ScoreCommand;
import no.samarbeidssjekk.cli.command.ShowCommand;
import no.samarbeidssjekk.cli.command.TemplatesCommand;
import no.samarbeidssjekk.cli.command.ValidateCommand;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Visible;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/** Runs one command line and says what went wrong with it, without a stack trace. */
final class CommandRunner {

  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");
  private static final String LANGUAGE_OPTION = "--lang";
  private static final String END_OF_OPTIONS = "--";
  private static final Pattern LONG_DASH = Pattern.compile("[–—][–—-]*(?=\\p{L})");

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
      say(speech.say("misuse.language", Visible.quotation(unknownLanguage.get())));
      return ExitCode.USAGE;
    }
    Optional<String> dashed = withLongDash(arguments);
    if (dashed.isPresent()) {
      say(
          speech.say(
              "misuse.dash", Visible.quotation(dashed.get()), Visible.in(option(dashed.get()))));
      return ExitCode.USAGE;
    }
    try {
      int exitCode = commandLine(speech).execute(arguments);
      if (console.out().checkError()) {
        if (!console.isPiped()) {
          say(speech.say("output.failed"));
        }
        return Math.max(exitCode, ExitCode.FILE);
      }
      return exitCode;
    } catch (Error e) {
      return failed(e, speech);
    }
  }

  /** The commands and their options, described in the language spoken. */
  CommandLine commandLine(Speech speech) {
    ChecklistCommand root = new ChecklistCommand(console, speech);
    return new CommandLine(root)
        .addSubcommand(new NewCommand(root))
        .addSubcommand(new AssessCommand(root))
        .addSubcommand(new FormCommand(root))
        .addSubcommand(new ImportCommand(root))
        .addSubcommand(new ValidateCommand(root))
        .addSubcommand(new ScoreCommand(root))
        .addSubcommand(new ReportCommand(root))
        .addSubcommand(new DueCommand(root))
        .addSubcommand(new CombineCommand(root))
        .addSubcommand(new CompareCommand(root))
        .addSubcommand(new OverviewCommand(root))
        .addSubcommand(new ShowCommand(root))
        .addSubcommand(new SchemaCommand(root))
        .addSubcommand(new LintCommand(root))
        .addSubcommand(new TemplatesCommand(root))
        .setResourceBundle(speech.bundle())
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((problem, given) -> misused(problem, speech))
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> ended(problem, command, speech));
  }

  private int ended(Exception problem, CommandLine command, Speech speech) {
    if (problem instanceof UsageException usage) {
      return misused(speech.say(usage.key(), usage.arguments()), command, speech);
    }
    if (problem instanceof FileProblem file) {
      file.problems().forEach(found -> say(speech.line(found)));
      return ExitCode.FILE;
    }
    if (problem instanceof RefusedInput refused) {
      refused.problems().forEach(found -> say(speech.line(found)));
      return refused.exitCode();
    }
    return failed(problem, speech);
  }

  private int misused(ParameterException problem, Speech speech) {
    return misused(sentence(problem, speech), problem.getCommandLine(), speech);
  }

  private int misused(String sentence, CommandLine command, Speech speech) {
    say(sentence);
    say(speech.say("misuse.hint", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException problem, Speech speech) {
    if (problem.getCause() instanceof UsageException usage) {
      return speech.say(usage.key(), usage.arguments());
    }
    Optional<String> unmatched = unmatched(problem.getCommandLine());
    if (unmatched.isPresent()) {
      return unknown(unmatched.get(), problem.getCommandLine(), speech);
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return speech.say("misuse.twice", label(twice.getOverwritten()));
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

  /** The first word that nothing takes, before the command or after it. */
  private static Optional<String> unmatched(CommandLine command) {
    return Stream.concat(Stream.ofNullable(command.getParent()), Stream.of(command))
        .flatMap(part -> part.getUnmatchedArguments().stream())
        .findFirst();
  }

  private static String unknown(String word, CommandLine command, Speech speech) {
    String quoted = Visible.quotation(word);
    return speech
        .nearest(word.replaceFirst("=.*", ""), knownWords(command))
        .map(nearest -> speech.say("misuse.unknown.nearest", quoted, nearest))
        .orElseGet(
            () -> speech.say(isOutput(word, command) ? "misuse.output" : "misuse.unknown", quoted));
  }

  /** Whether the word is likely to name what a command should write that reads no file. */
  private static boolean isOutput(String word, CommandLine command) {
    return !word.startsWith("-")
        && command.getCommandSpec().positionalParameters().isEmpty()
        && command.getCommandSpec().findOption("--output") != null;
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

  private int failed(Throwable problem, Speech speech) {
    say(speech.say("bug", problem.toString()));
    problem.printStackTrace(console.err());
    return ExitCode.BUG;
  }

  private void say(String sentence) {
    console.err().println(sentence);
  }

  /** An option with the dash that word processors make of two hyphens. */
  private static Optional<String> withLongDash(String... arguments) {
    return words(arguments).stream()
        .filter(word -> LONG_DASH.matcher(word).lookingAt())
        .findFirst();
  }

  private static String option(String dashed) {
    String word = LONG_DASH.matcher(dashed).replaceFirst("");
    return (word.length() == 1 ? "-" : "--") + word;
  }

  private static List<String> words(String... arguments) {
    return Arrays.stream(arguments).takeWhile(word -> !word.equals(END_OF_OPTIONS)).toList();
  }

  private static Optional<Language> language(String... arguments) {
    return languageCode(arguments).flatMap(Language::ofCode);
  }

  /** Read before the rest, because help and misuse of the rest are said in this language. */
  private static Optional<String> languageCode(String... arguments) {
    List<String> words = words(arguments);
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
