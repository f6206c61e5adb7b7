package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A comment without its «#», or with the mark of another language. */
final class MissingHashSlip implements Slip {

  private static final Pattern PROSE =
      Pattern.compile("\\s*\\p{L}[^:#\\[\\]{}\"]*\\s[^:#\\[\\]{}\"]*");
  private static final Pattern SLASHES = Pattern.compile("\\s*//.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int stumbledAt = lines.index(stumbled.position());
    return lines.endingAt(stumbledAt).stream()
        .filter(index -> index == stumbledAt || lines.before(index).isEmpty())
        .flatMap(index -> in(lines, index).stream())
        .findFirst();
  }

  private static Optional<SyntaxError> in(SourceLines lines, int index) {
    String line = lines.text(index);
    int indentation = lines.line(index).indentation();
    if (SLASHES.matcher(line).matches()) {
      return Optional.of(lines.error(index, indentation, ProblemCode.YAML_COMMENT));
    }
    return PROSE.matcher(line).matches()
        ? Optional.of(lines.error(index, indentation, ProblemCode.YAML_PROSE))
        : Optional.empty();
  }
}
