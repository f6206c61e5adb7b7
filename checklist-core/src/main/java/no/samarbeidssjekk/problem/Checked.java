package no.samarbeidssjekk.problem;

import java.util.List;

/**
 * Something that was read and can be used, and what is doubtful about it. Immutable if its value
 * is.
 *
 * @param value what was read
 * @param warnings what is doubtful, from the document's beginning to its end
 * @param <T> what kind of thing was read
 */
public record Checked<T>(T value, List<Problem> warnings) {

  public Checked {
    warnings = List.copyOf(warnings);
  }
}
