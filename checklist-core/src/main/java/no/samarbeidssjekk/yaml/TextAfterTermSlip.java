package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.problem.ProblemCode;

/** A second colon after an item's id: after the status, or after a field that needs braces. */
final class TextAfterTermSlip implements Slip {

  private static final Pattern FIELD = Pattern.compile("(?<name>[a-z]+): +\\S.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    Line line = lines.line(index);
    return stumbled.code() == ProblemCode.YAML_COLON && line.hasItemCode()
        ? text(line, index, lines).or(() -> field(line, index, lines))
        : Optional.empty();
  }

  private static Optional<SyntaxError> text(Line line, int index, SourceLines lines) {
    return TermWithText.in(line.value(), Status.vocabulary())
        .map(
            found ->
                lines.error(
                    index,
                    line.valueAt(),
                    ProblemCode.VALUE_WITH_TEXT,
                    found.typed(),
                    found.mended(line.key(), "status")));
  }

  private static Optional<SyntaxError> field(Line line, int index, SourceLines lines) {
    Matcher field = FIELD.matcher(line.value());
    return field.matches() && FieldGroups.areOf(AnswerDocument.class, field.group("name"))
        ? Optional.of(
            lines.error(
                index,
                line.valueAt(),
                ProblemCode.YAML_BRACES_MISSING,
                "%s: {%s}".formatted(line.key(), line.value())))
        : Optional.empty();
  }
}
