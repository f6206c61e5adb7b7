package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** Another sign, or no space, where a list needs a dash; or a dash that should not be there. */
final class DashSlip implements Slip {

  private static final List<Class<? extends Record>> NEVER_ELEMENTS =
      List.of(
          AssessmentDocument.class,
          CollaborationDocument.class,
          AnswerDocument.class,
          AnswerDocument.Action.class);
  private static final Pattern NOT_QUITE =
      Pattern.compile("(?s) *(?<dash>[–—−][ \\u00A0]*|-(?=[\\p{L}\"'{\\[]))\\S.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    return lines.endingAt(index).stream()
        .flatMap(at -> wrong(at, lines).stream())
        .findFirst()
        .or(() -> superfluous(index, lines));
  }

  /** The sign with which a text begins, when it is meant as a list’s dash. */
  static Optional<String> wrongIn(String text) {
    return wrongDash(text).map(at -> text.substring(at, at + 1));
  }

  private static Optional<Integer> wrongDash(String text) {
    Matcher dash = NOT_QUITE.matcher(text);
    return dash.matches() ? Optional.of(dash.start("dash")) : Optional.empty();
  }

  private static Optional<SyntaxError> wrong(int index, SourceLines lines) {
    String text = lines.text(index);
    return wrongDash(text)
        .filter(at -> isInList(index, at, lines))
        .map(at -> lines.error(index, at, ProblemCode.YAML_DASH, text.substring(at, at + 1)));
  }

  private static boolean isInList(int index, int indentation, SourceLines lines) {
    return lines
        .aboveAtMost(indentation, index)
        .map(lines::line)
        .filter(
            above -> above.opensBlock() || (above.hasDash() && above.indentation() == indentation))
        .isPresent();
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
        .aboveAtMost(line.indentation(), index)
        .filter(above -> lines.line(above).indentation() == line.indentation())
        .filter(above -> areNeverElements(line, lines.line(above)));
  }

  /** Whether two names stand beside each other in a group that is never a list’s element. */
  private static boolean areNeverElements(Line line, Line other) {
    return (line.hasItemCode() && other.hasItemCode())
        || NEVER_ELEMENTS.stream()
            .anyMatch(group -> FieldGroups.areOf(group, line.key(), other.key()));
  }

  private static SyntaxError superfluousAt(int index, SourceLines lines) {
    Line line = lines.line(index);
    return lines.error(index, line.indentation(), ProblemCode.YAML_DASH_EXTRA, line.key());
  }
}
