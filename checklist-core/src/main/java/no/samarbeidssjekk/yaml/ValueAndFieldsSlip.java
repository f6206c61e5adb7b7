package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.problem.ProblemCode;

/** Fields below an answer in its short form. */
final class ValueAndFieldsSlip implements Slip {

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    Line line = lines.line(index);
    return Optional.of(stumbled)
        .filter(found -> found.code() == ProblemCode.YAML_COLON)
        .filter(found -> FieldGroups.areOf(AnswerDocument.class, line.key()))
        .flatMap(found -> lines.before(index))
        .map(lines::line)
        .filter(above -> above.hasItemCode() && above.hasFieldAndValue())
        .filter(above -> line.indentation() > above.indentation())
        .map(
            above ->
                lines.error(
                    index,
                    line.indentation(),
                    ProblemCode.YAML_VALUE_AND_FIELDS,
                    above.key(),
                    "status: " + above.value()));
  }
}
