package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A «#» within a text without quotation marks, which hides the rest of the line. */
final class HashSlip implements Slip {

  /** What is read as a comment but looks as if it were the rest of the text. */
  static final Pattern HIDDEN = Pattern.compile("\\s++(?<hidden>#[\\p{L}\\p{N}].*)");

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    return stumbled.code() == ProblemCode.YAML_UNCLOSED
        ? hiddenBracket(index, lines)
        : lines
            .before(index)
            .filter(above -> isContinued(lines.line(above), lines.line(index)))
            .flatMap(above -> hash(lines, above));
  }

  private static Optional<SyntaxError> hiddenBracket(int index, SourceLines lines) {
    return hash(lines, index)
        .filter(
            hash -> {
              String hidden = lines.text(index).substring(lines.offset(hash.position()));
              return hidden.contains("}") || hidden.contains("]");
            });
  }

  private static boolean isContinued(Line text, Line more) {
    return text.hasFieldAndValue()
        && more.key().isEmpty()
        && !more.hasDash()
        && more.indentation() > text.indentation();
  }

  private static Optional<SyntaxError> hash(SourceLines lines, int index) {
    String unquoted =
        QUOTED.matcher(lines.text(index)).replaceAll(found -> "x".repeat(found.group().length()));
    Matcher hidden = HIDDEN.matcher(unquoted);
    return hidden.find()
        ? Optional.of(lines.error(index, hidden.start("hidden"), ProblemCode.YAML_HASH))
        : Optional.empty();
  }
}
