package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;

/** A line that is indented otherwise than the lines with which it belongs. */
final class IndentationSlip implements Slip {

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    return Stream.concat(Stream.of(index), lines.before(index).stream())
        .flatMap(at -> betweenFellows(at, lines).stream())
        .findFirst()
        .or(() -> belowFellow(index, lines));
  }

  /** Fellows above and below that agree with each other, but not with the line. */
  private static Optional<SyntaxError> betweenFellows(int index, SourceLines lines) {
    Optional<Integer> above = fellow(index, lines.above(index), lines);
    Optional<Integer> below = fellow(index, lines.below(index), lines);
    return above
        .filter(expected -> below.equals(Optional.of(expected)))
        .filter(expected -> expected != lines.line(index).indentation())
        .map(expected -> error(index, expected, lines));
  }

  /** The last of its fellows, and one that stands right above agrees with those before it. */
  private static Optional<SyntaxError> belowFellow(int index, SourceLines lines) {
    Line line = lines.line(index);
    Optional<Integer> above = lines.before(index);
    return above
        .filter(at -> areFellows(line, lines.line(at)))
        .filter(at -> lines.line(at).indentation() != line.indentation())
        .filter(at -> fellow(index, lines.below(index), lines).isEmpty())
        .filter(at -> isAtHome(at, lines))
        .map(at -> error(index, lines.line(at).indentation(), lines));
  }

  private static boolean isAtHome(int index, SourceLines lines) {
    int indentation = lines.line(index).indentation();
    return fellow(index, lines.above(index), lines)
        .map(other -> other == indentation)
        .orElseGet(
            () ->
                lines
                    .before(index)
                    .map(lines::line)
                    .filter(above -> above.opensBlock() && above.indentation() < indentation)
                    .isPresent());
  }

  /** The indentation of the nearest fellow, before another group of fields begins. */
  private static Optional<Integer> fellow(int index, Stream<Integer> near, SourceLines lines) {
    Line line = lines.line(index);
    return near.map(lines::line)
        .filter(other -> areFellows(line, other) || endsGroup(line, other))
        .findFirst()
        .filter(other -> areFellows(line, other))
        .map(Line::indentation);
  }

  private static boolean endsGroup(Line line, Line other) {
    boolean isOtherAnswer = other.hasItemCode() && !line.hasItemCode();
    return isOtherAnswer || other.indentation() < line.indentation();
  }

  private static boolean areFellows(Line line, Line other) {
    if (line.hasDash() || other.hasDash()) {
      return line.hasDash() && other.hasDash() && line.key().equals(other.key());
    }
    return (line.hasItemCode() && other.hasItemCode())
        || FieldGroups.areOfOneGroup(line.key(), other.key());
  }

  private static SyntaxError error(int index, int expected, SourceLines lines) {
    int found = lines.line(index).indentation();
    return lines.error(
        index,
        found,
        ProblemCode.YAML_INDENTATION,
        String.valueOf(found),
        String.valueOf(expected));
  }
}
