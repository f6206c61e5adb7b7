package no.samarbeidssjekk.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.UsageException;
import org.jspecify.annotations.Nullable;

/** What kind of file an assessment is filled in in. */
enum FileKind {
  YAML,
  XLSX;

  private static final List<String> WORDS = Arrays.stream(values()).map(FileKind::word).toList();

  /**
   * The kind that is asked for; without a word, that which the name of the file ends in, or YAML.
   *
   * @throws UsageException when the word is none, or the name of the file says otherwise
   */
  static FileKind of(@Nullable String word, @Nullable Path file, Speech speech) {
    String name = file == null ? "" : String.valueOf(file.getFileName());
    boolean isNamedWorkbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    FileKind named = isNamedWorkbook ? XLSX : YAML;
    FileKind kind =
        Optional.ofNullable(word)
            .map(
                given ->
                    Arrays.stream(values())
                        .filter(one -> one.word().equals(given.strip()))
                        .findFirst()
                        .orElseThrow(() -> speech.mistaken("misuse.format", given, WORDS)))
            .orElse(named);
    boolean isDevice = file != null && file.startsWith("/dev");
    if (file != null && kind != named && !isDevice) {
      throw new UsageException("misuse.ending", name, kind.word());
    }
    return kind;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
