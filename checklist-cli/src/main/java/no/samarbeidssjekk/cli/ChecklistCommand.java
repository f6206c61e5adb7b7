package no.samarbeidssjekk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command: what all commands have in common. */
@Command(
    name = "checklist",
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "${bundle:label.command}",
    sortOptions = false)
public final class ChecklistCommand implements Callable<Integer> {

  private final Console console;
  private final Speech speech;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT)
  @Nullable String lang;

  @Option(
      names = "--as-of",
      paramLabel = "${bundle:label.date}",
      descriptionKey = "option.as-of",
      converter = DateConverter.class,
      scope = ScopeType.INHERIT)
  @Nullable LocalDate asOf;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  boolean version;

  ChecklistCommand(Console console, Speech speech) {
    this.console = console;
    this.speech = speech;
  }

  /** The streams to read from and to print to. */
  public Console console() {
    return console;
  }

  /** The words to say it in. */
  public Speech speech() {
    return speech;
  }

  /** The day that counts as today. */
  public LocalDate today() {
    return Optional.ofNullable(asOf).orElseGet(console::today);
  }

  @Override
  public Integer call() {
    throw new UsageException("misuse.no-command");
  }

  private static final class DateConverter implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter YEAR_MONTH_DAY =
        DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text, YEAR_MONTH_DAY);
      } catch (DateTimeParseException e) {
        throw new UsageException("misuse.date", text);
      }
    }
  }
}
