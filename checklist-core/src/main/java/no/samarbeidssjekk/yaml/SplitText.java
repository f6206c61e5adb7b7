package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Names without a value in braces: what follows the commas of a text without quotation marks. */
final class SplitText {

  private static final Pattern HARD_SPACE_AFTER_COLON = Pattern.compile("[^:\\s]+:\\u00A0.*");

  private static final Pattern NAME_ENDS = Pattern.compile("[:;=.\\s]");

  private final Supplier<Shape> shape;
  private final Problems problems;
  private final List<String> parts = new ArrayList<>();
  private String key = "";
  private Position start = Position.START;
  private boolean isMarkOpen;

  SplitText(Supplier<Shape> shape, Problems problems) {
    this.shape = shape;
    this.problems = problems;
  }

  /** A field with a value: what follows may belong to it. */
  void field(String name, Node value) {
    report();
    parts.clear();
    if (shape.get().below(name).isFreeText() && value instanceof Node.Scalar scalar) {
      key = name;
      start = scalar.position();
      parts.add(scalar.text());
    }
  }

  /** Whether a name without a value is no field of its own; it is told why. */
  boolean takes(String name, Position position) {
    boolean isInMarks = isMarkOpen;
    if (name.chars().filter(character -> character == '"').count() % 2 == 1) {
      isMarkOpen = !isMarkOpen;
    }
    return isInMarks || isToldOf(name, position) || isPart(name);
  }

  private boolean isToldOf(String name, Position position) {
    if (HARD_SPACE_AFTER_COLON.matcher(name).matches()) {
      int hard = name.indexOf('\u00A0');
      Position space =
          new Position(position.line(), position.column() + name.codePointCount(0, hard));
      problems.report(space, ProblemCode.YAML_HARD_SPACE);
      return true;
    }
    Optional<MissingColon> missing = MissingColon.in(name, word -> shape.get().has(word));
    missing.ifPresent(found -> problems.report(position, found.code(), found.mended()));
    return missing.isPresent();
  }

  /** The field that a name without a value is meant to be, when only its colon is not read. */
  Optional<String> fieldIn(String name) {
    return Optional.of(NAME_ENDS.split(name, 2)[0])
        .filter(word -> ItemCode.isAsUsual(word) || shape.get().has(word));
  }

  private boolean isPart(String name) {
    if (parts.isEmpty() || ItemCode.isAsUsual(name) || shape.get().has(name)) {
      return false;
    }
    parts.add(name);
    return true;
  }

  /** At the end of the braces, or at the next field. */
  void report() {
    if (parts.size() > 1) {
      problems.report(start, ProblemCode.YAML_COMMA, key, String.join(", ", parts));
    }
  }
}
