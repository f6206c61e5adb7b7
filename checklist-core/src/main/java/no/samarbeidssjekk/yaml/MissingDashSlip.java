package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** An element of a list without its dash. */
final class MissingDashSlip implements Slip {

  private static final Pattern FIRST_IN_BRACES =
      Pattern.compile("\\{\\s*\"?(?<name>[\\p{L}\\p{N}_-]+)\"?\\s*:.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    return lines
        .before(index)
        .flatMap(above -> inBraces(above, index, lines))
        .or(() -> likeTheOneAbove(index, lines));
  }

  private static Optional<SyntaxError> inBraces(int above, int index, SourceLines lines) {
    boolean isBelow = isBraces(index, false, lines) && isBraces(above, true, lines);
    boolean isAbove = isBraces(above, false, lines) && isBraces(index, true, lines);
    return isBelow || isAbove
        ? Optional.of(error(isBelow ? index : above, lines))
        : Optional.empty();
  }

  private static boolean isBraces(int index, boolean withDash, SourceLines lines) {
    Line line = lines.line(index);
    return line.hasDash() == withDash && line.key().isEmpty() && line.value().startsWith("{");
  }

  /** A line below an element’s dash that says the same as the element does. */
  private static Optional<SyntaxError> likeTheOneAbove(int index, SourceLines lines) {
    Line line = lines.line(index);
    return lines
        .aboveAtMost(line.indentation(), index)
        .map(lines::line)
        .filter(element -> element.hasDash() && element.indentation() == line.indentation())
        .filter(element -> !line.hasDash() && areAlike(element, line))
        .map(element -> error(index, lines));
  }

  private static boolean areAlike(Line element, Line line) {
    if (!element.key().isEmpty()) {
      return element.key().equals(line.key());
    }
    Matcher braces = FIRST_IN_BRACES.matcher(element.value());
    return braces.matches()
        ? FieldGroups.areOfOneGroup(braces.group("name"), line.key())
        : isPlainText(element) && isPlainText(line);
  }

  private static boolean isPlainText(Line line) {
    return line.key().isEmpty()
        && !line.value().isEmpty()
        && Character.isLetter(line.value().codePointAt(0))
        && !MissingColon.mayBeginField(line.value());
  }

  private static SyntaxError error(int index, SourceLines lines) {
    return lines.error(index, lines.line(index).indentation(), ProblemCode.YAML_DASH_MISSING);
  }
}
