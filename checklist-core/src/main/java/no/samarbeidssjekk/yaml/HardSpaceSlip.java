package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A non-breaking space, as Word makes them, where only a space is read as one. */
final class HardSpaceSlip implements Slip {

  private static final Pattern IN_INDENTATION_OR_AFTER_COLON =
      Pattern.compile("^ *+(?:- ++)?-?(?:[^\\s\\u00A0\"'#:{\\[-][^:#]*:)?(?<space>\\u00A0)");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    return lines.endingAt(lines.index(stumbled.position())).stream()
        .flatMap(index -> in(lines, index).stream())
        .findFirst();
  }

  private static Optional<SyntaxError> in(SourceLines lines, int index) {
    Matcher space = IN_INDENTATION_OR_AFTER_COLON.matcher(lines.text(index));
    return space.find()
        ? Optional.of(lines.error(index, space.start("space"), ProblemCode.YAML_HARD_SPACE))
        : Optional.empty();
  }
}
