package no.samarbeidssjekk.cli;

import java.util.Collections;
import java.util.List;

/** Says that a command was used wrongly. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * Names the sentence to be said.
   *
   * @param key the sentence among the command line's messages
   * @param arguments what is filled in
   */
  public UsageException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = Collections.unmodifiableList(List.of(arguments));
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
