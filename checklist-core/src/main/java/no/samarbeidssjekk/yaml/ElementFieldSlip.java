package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.problem.ProblemCode;

/** A field of a list’s element that does not stand right below the first, which has the dash. */
final class ElementFieldSlip implements Slip {

  private static final int FURTHEST_ASTRAY = 2;

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int stumbledAt = lines.index(stumbled.position());
    return lines.endingAt(stumbledAt).stream()
        .filter(index -> isField(lines.line(index)))
        .flatMap(index -> astray(index, index == stumbledAt, lines).stream())
        .findFirst();
  }

  private static boolean isField(Line line) {
    return !line.hasDash() && line.indentation() > 0 && !line.key().isEmpty();
  }

  /** A line that the parser could read may belong beside the list, when it is not within it. */
  private static Optional<SyntaxError> astray(int index, boolean isRefused, SourceLines lines) {
    Line line = lines.line(index);
    return lines
        .above(index)
        .filter(above -> isFirstOrOutside(lines.line(above), line))
        .findFirst()
        .map(lines::line)
        .filter(first -> isFirst(first, line) && first.column() != line.column())
        .filter(first -> !first.key().equals(line.key()))
        .filter(first -> isRefused || line.indentation() > first.indentation())
        .map(
            first ->
                lines.error(
                    index,
                    line.indentation(),
                    ProblemCode.YAML_INDENTATION,
                    String.valueOf(line.indentation()),
                    String.valueOf(first.column())));
  }

  private static boolean isFirstOrOutside(Line above, Line line) {
    return isFirst(above, line) || above.column() < line.column() - FURTHEST_ASTRAY;
  }

  private static boolean isFirst(Line above, Line line) {
    return above.hasDash()
        && Math.abs(above.column() - line.column()) <= FURTHEST_ASTRAY
        && FieldGroups.areOfOneGroup(above.key(), line.key());
  }
}
