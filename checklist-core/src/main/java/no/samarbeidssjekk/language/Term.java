package no.samarbeidssjekk.language;

import java.util.List;
import java.util.stream.Stream;

/** A word with a fixed meaning that people choose from a list, such as a status or a level. */
public interface Term {

  /** The stable word for machines, the same in every language. */
  String code();

  /** The word for people. */
  LocalizedText label();

  /** Other words that mean the same and are accepted in input. */
  default List<String> aliases() {
    return List.of();
  }

  /** Every word that is accepted in input for this term, the bokmål label first. */
  default List<String> words() {
    return Stream.of(label().texts().values().stream(), Stream.of(code()), aliases().stream())
        .flatMap(words -> words)
        .distinct()
        .toList();
  }
}
