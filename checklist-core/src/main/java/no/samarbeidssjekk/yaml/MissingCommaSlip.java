package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** Two fields in braces without a comma between them. */
final class MissingCommaSlip implements Slip {

  private static final Pattern FIELD =
      Pattern.compile("(?<before>[{,]\\s*+|\\s)\"?(?<name>[\\p{L}\\p{N}_-]++)\"?\\s*+:");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    int offset = lines.offset(stumbled.position());
    Matcher field = FIELD.matcher(lines.text(index));
    String last = "";
    while (field.find() && field.start("name") <= offset) {
      String name = field.group("name");
      boolean isFirst = !field.group("before").isBlank();
      if (field.end() > offset && !isFirst && isFellow(name, last)) {
        return Optional.of(
            lines.error(index, field.start("name"), ProblemCode.YAML_COMMA_MISSING, name));
      }
      last = isFirst ? name : last;
    }
    return Optional.empty();
  }

  private static boolean isFellow(String name, String last) {
    return !name.equals(last) && FieldGroups.areOfOneGroup(name, last);
  }
}
