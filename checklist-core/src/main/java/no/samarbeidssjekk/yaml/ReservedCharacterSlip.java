package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A value that begins with a character that means something else at that place. */
final class ReservedCharacterSlip implements Slip {

  private static final String BEGINS_NOTHING = "@`%";
  private static final String STUMBLED_ON_AT_ONCE = BEGINS_NOTHING + "-?:,]}";
  private static final Pattern STUMBLED_ON_LATER =
      Pattern.compile("[&*].*|[|>](?:[^\\s+0-9-].*|\\s*[^\\s#].*)");
  private static final Pattern WORD_IN_BRACKETS =
      Pattern.compile("(?:\\[[^\\[\\]]*]|\\{[^{}]*})\\s*[\\p{L}\\p{N}(].*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    int offset = lines.offset(stumbled.position());
    String text = lines.text(index);
    if (offset < text.length() && BEGINS_NOTHING.indexOf(text.charAt(offset)) >= 0) {
      return Optional.of(error(index, offset, lines));
    }
    Line line = lines.line(index);
    boolean isValue = !line.key().isEmpty() || line.hasDash();
    return isValue && !line.value().isEmpty() && beginsBadly(line, offset)
        ? Optional.of(error(index, line.valueAt(), lines))
        : Optional.empty();
  }

  private static boolean beginsBadly(Line line, int stumbledAt) {
    return (stumbledAt == line.valueAt()
            && STUMBLED_ON_AT_ONCE.indexOf(line.value().charAt(0)) >= 0)
        || (stumbledAt >= line.valueAt() && STUMBLED_ON_LATER.matcher(line.value()).matches())
        || (stumbledAt > line.valueAt()
            && Shape.isFreeTextAnywhere(line.key())
            && WORD_IN_BRACKETS.matcher(line.value()).matches());
  }

  private static SyntaxError error(int index, int offset, SourceLines lines) {
    return lines.error(
        index, offset, ProblemCode.YAML_RESERVED, lines.text(index).substring(offset, offset + 1));
  }
}
