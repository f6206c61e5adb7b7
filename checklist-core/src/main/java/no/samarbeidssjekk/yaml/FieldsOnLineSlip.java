package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** Two fields on one line, outside braces. */
final class FieldsOnLineSlip implements Slip {

  private static final Pattern SECOND = Pattern.compile(".*\\s(?<name>[\\p{L}\\p{N}_-]++)");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    Line line = lines.line(index);
    Matcher second =
        SECOND.matcher(lines.text(index).substring(0, lines.offset(stumbled.position())));
    return stumbled.code() == ProblemCode.YAML_COLON
            && second.matches()
            && second.start("name") > line.valueAt()
            && !line.value().startsWith("{")
            && !line.key().equals(second.group("name"))
            && FieldGroups.areOfOneGroup(line.key(), second.group("name"))
        ? Optional.of(
            lines.error(
                index,
                second.start("name"),
                ProblemCode.YAML_FIELDS_ON_LINE,
                second.group("name"),
                line.key()))
        : Optional.empty();
  }
}
