package no.samarbeidssjekk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Visible;

/** Says that a command was used wrongly. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * Names the sentence to be said.
   *
   * @param key the sentence among the command line's messages
   */
  public UsageException(String key) {
    this(key, List.of());
  }

  /**
   * Names the sentence to be said about a word.
   *
   * @param key the sentence among the command line's messages
   * @param word what was written, however long it is
   * @param arguments what else is filled in
   */
  public UsageException(String key, String word, Object... arguments) {
    this(key, Stream.concat(Stream.of(Visible.quotation(word)), Arrays.stream(arguments)).toList());
  }

  private UsageException(String key, List<Object> arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
