package no.samarbeidssjekk.checklist;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;

/**
 * A version that can be told from earlier and later ones: {@code 2025.2} is before {@code 2025.10}.
 *
 * @param text the version as written; begins with a digit
 */
public record VersionNumber(String text) implements Comparable<VersionNumber> {

  /**
   * Checks that the version can be compared.
   *
   * @throws IllegalArgumentException when it does not begin with a digit or ends in a separator
   */
  public VersionNumber {
    Version.parse(text);
  }

  /** The version that is written so; empty when it cannot be compared. */
  public static Optional<VersionNumber> of(String text) {
    try {
      return Optional.of(new VersionNumber(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(VersionNumber other) {
    return Version.parse(text).compareTo(Version.parse(other.text));
  }

  @Override
  public String toString() {
    return text;
  }
}
