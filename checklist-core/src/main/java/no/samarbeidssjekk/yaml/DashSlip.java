package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A dash that is missing before an element of a list, is another dash, or should not be there. */
final class DashSlip implements Slip {

  private static final List<Class<? extends Record>> NEVER_ELEMENTS =
      List.of(
          AssessmentDocument.class,
          CollaborationDocument.class,
          AnswerDocument.class,
          AnswerDocument.Action.class);
  private static final Pattern NOT_QUITE =
      Pattern.compile(" *(?<dash>[–—−][ \\u00A0]*|-(?=[\\p{L}\"'{\\[]))\\S.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    return wrong(index, lines).or(() -> missing(index, lines)).or(() -> superfluous(index, lines));
  }

  private static Optional<SyntaxError> wrong(int index, SourceLines lines) {
    Matcher dash = NOT_QUITE.matcher(lines.text(index));
    return dash.matches() && isInList(index, dash.start("dash"), lines)
        ? Optional.of(
            lines.error(
                index,
                dash.start("dash"),
                ProblemCode.YAML_DASH,
                lines.text(index).substring(dash.start("dash"), dash.start("dash") + 1)))
        : Optional.empty();
  }

  private static boolean isInList(int index, int indentation, SourceLines lines) {
    return lines
        .before(index)
        .map(lines::line)
        .filter(
            above ->
                (above.opensBlock() && above.indentation() <= indentation)
                    || (above.hasDash() && above.indentation() == indentation))
        .isPresent();
  }

  private static Optional<SyntaxError> missing(int index, SourceLines lines) {
    return lines
        .before(index)
        .flatMap(
            above -> {
              boolean isBelow = isBraces(index, false, lines) && isBraces(above, true, lines);
              boolean isAbove = isBraces(above, false, lines) && isBraces(index, true, lines);
              int bare = isBelow ? index : above;
              return isBelow || isAbove
                  ? Optional.of(
                      lines.error(
                          bare, lines.line(bare).indentation(), ProblemCode.YAML_DASH_MISSING))
                  : Optional.empty();
            });
  }

  private static boolean isBraces(int index, boolean withDash, SourceLines lines) {
    Line line = lines.line(index);
    return line.hasDash() == withDash && line.key().isEmpty() && line.value().startsWith("{");
  }

  private static Optional<SyntaxError> superfluous(int index, SourceLines lines) {
    Line line = lines.line(index);
    if (line.hasDash()) {
      return neighbour(line, index, lines).filter(other -> !lines.line(other).hasDash()).isPresent()
          ? Optional.of(superfluousAt(index, lines))
          : Optional.empty();
    }
    return neighbour(line, index, lines)
        .filter(above -> lines.line(above).hasDash())
        .map(above -> superfluousAt(above, lines));
  }

  /** The nearest answer, or field of the same answer, above and with the same indentation. */
  private static Optional<Integer> neighbour(Line line, int index, SourceLines lines) {
    return lines
        .above(index)
        .filter(above -> lines.line(above).indentation() <= line.indentation())
        .findFirst()
        .filter(above -> lines.line(above).indentation() == line.indentation())
        .filter(above -> areFellows(line, lines.line(above)));
  }

  /** Whether two names stand beside each other in a group that is never a list’s element. */
  private static boolean areFellows(Line line, Line other) {
    return (line.hasItemCode() && other.hasItemCode())
        || NEVER_ELEMENTS.stream()
            .anyMatch(group -> FieldGroups.areOf(group, line.key(), other.key()));
  }

  private static SyntaxError superfluousAt(int index, SourceLines lines) {
    Line line = lines.line(index);
    return lines.error(index, line.indentation(), ProblemCode.YAML_DASH_EXTRA, line.key());
  }
}
