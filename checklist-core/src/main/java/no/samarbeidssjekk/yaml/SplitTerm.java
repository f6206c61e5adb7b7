package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.Position;

/**
 * A term with a comma that was written in a list without quotation marks, and so became several
 * elements.
 *
 * @param start where its first part stands
 * @param text the parts put together
 */
record SplitTerm(Position start, String text) {

  private static final int MOST_PARTS = 4;

  /** The term of which an element of the list is a part, if there is one. */
  static Optional<SplitTerm> around(
      Node.Scalar part, Node.Sequence list, Vocabulary<? extends Term> terms) {
    List<Node> elements = list.elements();
    int index = elements.indexOf(part);
    return IntStream.rangeClosed(Math.max(0, index - MOST_PARTS + 1), index)
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(
                        Math.max(index, from + 1), Math.min(elements.size(), from + MOST_PARTS) - 1)
                    .mapToObj(to -> elements.subList(from, to + 1)))
        .flatMap(parts -> joined(parts, terms))
        .findFirst();
  }

  private static Stream<SplitTerm> joined(List<Node> parts, Vocabulary<? extends Term> terms) {
    if (!parts.stream().allMatch(Node.Scalar.class::isInstance)) {
      return Stream.empty();
    }
    String text =
        parts.stream()
            .map(part -> ((Node.Scalar) part).text().strip())
            .collect(Collectors.joining(", "));
    return terms.find(text).isPresent()
        ? Stream.of(new SplitTerm(parts.get(0).position(), text))
        : Stream.empty();
  }
}
