package no.samarbeidssjekk.cli.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samarbeidssjekk.cli.UsageException;

/** The word by which a format is asked for: that of its constant, in lower case. */
final class FormatName {

  private FormatName() {}

  /**
   * The format that has this name.
   *
   * @throws UsageException when none has
   */
  static <F extends Enum<F>> F parse(String word, Class<F> formats) {
    F[] all = formats.getEnumConstants();
    return Arrays.stream(all)
        .filter(format -> of(format).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "misuse.format",
                    word,
                    Arrays.stream(all).map(FormatName::of).collect(Collectors.joining(", "))));
  }

  private static String of(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
