package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Looks for the slip of the pen that most likely made the parser stumble, which is often further on
 * than where the slip was made.
 *
 * @param lines the lines of the document
 * @param stumbled the index of the line at which the parser stumbled
 */
record LikelySlip(List<String> lines, int stumbled) {

  private static final Pattern FIELD_WITHOUT_COLON =
      Pattern.compile(
          "\\s*(?:- )?(?:\\p{Lu}{2,}-?[0-9]+|checklist|collaboration|name|forms|established|members"
              + "|sectors|tasks|date|target|answers|status|note|reason|evidence|action|title|link"
              + "|text|owner|due|number)(?:[ :]\\S.*)");
  private static final Pattern COLON = Pattern.compile(":(\\s|$)");
  private static final Pattern FIELD_WITH_VALUE =
      Pattern.compile("\\s*(?:- )?[^\\s#][^:]*:\\s+[^\\s#>|&].*");

  static Optional<SyntaxError> before(SyntaxError error, String text) {
    LikelySlip slip = new LikelySlip(List.of(text.split("\\R", -1)), error.position().line() - 1);
    return slip.unclosedQuotation().or(slip::missingColon).or(() -> slip.fieldsBelowValue(error));
  }

  private Optional<SyntaxError> unclosedQuotation() {
    List<Integer> odd =
        IntStream.rangeClosed(0, Math.min(stumbled, lines.size() - 1))
            .filter(index -> quotationMarks(lines.get(index)) % 2 == 1)
            .boxed()
            .toList();
    return odd.size() != 1
        ? Optional.empty()
        : Optional.of(
            error(
                odd.get(0),
                lines.get(odd.get(0)).lastIndexOf('"'),
                ProblemCode.YAML_UNCLOSED,
                String.valueOf(odd.get(0) + 1)));
  }

  private static long quotationMarks(String line) {
    return line.strip().startsWith("#")
        ? 0
        : line.replace("\\\"", "").chars().filter(character -> character == '"').count();
  }

  private Optional<SyntaxError> missingColon() {
    return lineBefore(stumbled + 1)
        .filter(this::lacksColon)
        .or(() -> lineBefore(stumbled).filter(this::lacksColon))
        .map(
            index ->
                error(
                    index,
                    indentation(lines.get(index)),
                    ProblemCode.YAML_COLON_MISSING,
                    lines.get(index).strip()));
  }

  private boolean lacksColon(int index) {
    String line = lines.get(index);
    return FIELD_WITHOUT_COLON.matcher(line).matches() && !COLON.matcher(line).find();
  }

  private Optional<SyntaxError> fieldsBelowValue(SyntaxError error) {
    Predicate<Integer> hasValueAndFieldsBelow =
        index ->
            FIELD_WITH_VALUE.matcher(lines.get(index)).matches()
                && indentation(lines.get(stumbled)) > indentation(lines.get(index));
    return Optional.of(error)
        .filter(found -> found.code() == ProblemCode.YAML_COLON)
        .flatMap(found -> lineBefore(stumbled))
        .filter(hasValueAndFieldsBelow)
        .map(
            index ->
                error(
                    stumbled, indentation(lines.get(stumbled)), ProblemCode.YAML_VALUE_AND_FIELDS));
  }

  /** The nearest line before this one that is neither blank nor a comment. */
  private Optional<Integer> lineBefore(int index) {
    return IntStream.iterate(Math.min(index, lines.size()) - 1, at -> at >= 0, at -> at - 1)
        .boxed()
        .filter(at -> !lines.get(at).isBlank() && !lines.get(at).strip().startsWith("#"))
        .findFirst();
  }

  private SyntaxError error(int index, int offset, ProblemCode code, Object... arguments) {
    int column = lines.get(index).codePointCount(0, offset) + 1;
    return new SyntaxError(new Position(index + 1, column), code, List.of(arguments));
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }
}
