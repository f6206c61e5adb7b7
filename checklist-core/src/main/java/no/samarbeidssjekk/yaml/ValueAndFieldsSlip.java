package no.samarbeidssjekk.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;

/** Fields below a name that has a value already. */
final class ValueAndFieldsSlip implements Slip {

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    Line line = lines.line(index);
    return Optional.of(stumbled)
        .filter(found -> found.code() == ProblemCode.YAML_COLON)
        .flatMap(found -> lines.before(index))
        .map(lines::line)
        .filter(above -> above.hasFieldAndValue() && line.column() > above.column())
        .flatMap(
            above ->
                first(above, line.key())
                    .map(
                        first ->
                            lines.error(
                                index,
                                line.indentation(),
                                ProblemCode.YAML_VALUE_AND_FIELDS,
                                above.key(),
                                first + ": " + above.value())));
  }

  /** The first field of the group that the line above opens, when this is a field of it too. */
  private static Optional<String> first(Line above, String field) {
    Stream<Class<?>> groups =
        above.hasItemCode()
            ? Stream.of(AnswerDocument.class)
            : FieldGroups.fields(above.key())
                .flatMap(opening -> FieldGroups.groupsIn(opening.getGenericType()));
    return groups
        .filter(group -> FieldGroups.field(group, field).isPresent())
        .flatMap(group -> FieldGroups.first(group).map(RecordComponent::getName).stream())
        .filter(first -> !first.equals(field))
        .findFirst();
  }
}
