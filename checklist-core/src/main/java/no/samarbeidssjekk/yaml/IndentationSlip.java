package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;

/** A line that is indented otherwise than the lines with which it belongs. */
final class IndentationSlip implements Slip {

  private static final int STEP = 2;

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    return Stream.of(
            Optional.of(index), lines.before(index), fellowLine(index, lines.above(index), lines))
        .flatMap(Optional::stream)
        .flatMap(at -> betweenFellows(at, lines).stream())
        .findFirst()
        .or(() -> firstOfFellows(index, lines))
        .or(() -> belowFellow(index, lines))
        .or(() -> awayFromMargin(index, lines));
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

  /** The first of its fellows, and those after it agree with each other. */
  private static Optional<SyntaxError> firstOfFellows(int index, SourceLines lines) {
    Line line = lines.line(index);
    Optional<Integer> agreeing = fellow(index, lines.below(index), lines);
    return fellowLine(index, lines.above(index), lines)
        .filter(first -> agreeing.filter(below -> below == line.indentation()).isPresent())
        .filter(first -> fellow(first, lines.above(first), lines).isEmpty())
        .filter(first -> lines.line(first).indentation() != line.indentation())
        .map(first -> error(first, line.indentation(), lines));
  }

  /** The last of its fellows, right below one: whichever is not at home is the one at fault. */
  private static Optional<SyntaxError> belowFellow(int index, SourceLines lines) {
    Line line = lines.line(index);
    return lines
        .before(index)
        .filter(above -> areFellows(line, lines.line(above)))
        .filter(above -> lines.line(above).indentation() != line.indentation())
        .filter(above -> fellow(index, lines.below(index), lines).isEmpty())
        .flatMap(
            above -> {
              int home = home(above, lines);
              int stray = lines.line(above).indentation() == home ? index : above;
              int other = stray == index ? above : index;
              return lines.line(other).indentation() == home
                  ? Optional.of(error(stray, home, lines))
                  : Optional.empty();
            });
  }

  /** Where the fellows above stand, or else one step in from the line that opens the group. */
  private static int home(int index, SourceLines lines) {
    return fellow(index, lines.above(index), lines)
        .or(
            () ->
                lines
                    .before(index)
                    .map(lines::line)
                    .filter(Line::opensBlock)
                    .map(above -> above.indentation() + STEP))
        .orElse(0);
  }

  /** A field of the document itself, whose fellows all stand at the margin. */
  private static Optional<SyntaxError> awayFromMargin(int index, SourceLines lines) {
    Line line = lines.line(index);
    boolean hasFellowAtMargin =
        lines
            .above(index)
            .map(lines::line)
            .anyMatch(above -> above.indentation() == 0 && areFellows(line, above));
    return hasFellowAtMargin
            && line.indentation() > 0
            && !line.hasDash()
            && FieldGroups.isOnlyOf(AssessmentDocument.class, line.key())
        ? Optional.of(error(index, 0, lines))
        : Optional.empty();
  }

  /** The indentation of the nearest fellow, before another group of fields begins. */
  private static Optional<Integer> fellow(int index, Stream<Integer> near, SourceLines lines) {
    return fellowLine(index, near, lines).map(at -> lines.line(at).indentation());
  }

  private static Optional<Integer> fellowLine(int index, Stream<Integer> near, SourceLines lines) {
    Line line = lines.line(index);
    return near.filter(at -> areFellows(line, lines.line(at)) || endsGroup(line, lines.line(at)))
        .findFirst()
        .filter(at -> areFellows(line, lines.line(at)));
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
