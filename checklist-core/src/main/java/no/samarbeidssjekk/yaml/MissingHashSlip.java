package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A comment without its «#», or with the mark of another language. */
final class MissingHashSlip implements Slip {

  private static final Pattern PROSE =
      Pattern.compile("\\s*(?<first>\\p{L}[^\\s:;=.#\\[\\]{}\"]*)(?<more>[^:#\\[\\]{}\"]*)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
  private static final Pattern SLASHES = Pattern.compile("\\s*//.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int stumbledAt = lines.index(stumbled.position());
    return lines.endingAt(stumbledAt).stream()
        .filter(index -> index == stumbledAt || isFirst(index, stumbledAt, lines))
        .flatMap(index -> in(lines, index).stream())
        .findFirst();
  }

  /** Whether a line is the first of the file, or of a group that goes on with the next. */
  private static boolean isFirst(int index, int next, SourceLines lines) {
    Optional<Line> above = lines.before(index).map(lines::line);
    Line line = lines.line(index);
    Line fellow = lines.line(next);
    return above.isEmpty()
        || (above.get().opensBlock()
            && above.get().column() < line.column()
            && line.column() == fellow.column()
            && fellow.hasItemCode());
  }

  private static Optional<SyntaxError> in(SourceLines lines, int index) {
    String line = lines.text(index);
    int indentation = lines.line(index).indentation();
    if (SLASHES.matcher(line).matches()) {
      return Optional.of(lines.error(index, indentation, ProblemCode.YAML_COMMENT));
    }
    return isProse(line)
        ? Optional.of(lines.error(index, indentation, ProblemCode.YAML_PROSE))
        : Optional.empty();
  }

  /** Several words, or one in letters; but nothing that may be meant as a field. */
  private static boolean isProse(String line) {
    Matcher prose = PROSE.matcher(line);
    if (!prose.matches() || MissingColon.mayBeginField(line.strip())) {
      return false;
    }
    String word = prose.group("first");
    return prose.group("more").isBlank()
        ? WORD.matcher(word).matches() && FieldNames.meant(word, FieldGroups.names()).isEmpty()
        : prose.group("more").contains(" ");
  }
}
