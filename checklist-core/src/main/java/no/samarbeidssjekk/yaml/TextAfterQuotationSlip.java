package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** More text after the quotation mark that ends a value. */
final class TextAfterQuotationSlip implements Slip {

  private static final Pattern ENDS_WITH_VALUE_IN_MARKS =
      Pattern.compile(".*(?:: |- |[\\[{,]) *(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')\\s*");
  private static final Pattern FIELD = Pattern.compile("[^\\s:,]+\\s*:(?:\\s.*|$)");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    String line = lines.text(index);
    int offset = lines.offset(stumbled.position());
    String more = line.substring(offset);
    return !more.isEmpty()
            && "}]".indexOf(more.charAt(0)) < 0
            && !FIELD.matcher(more.replaceFirst("^,\\s*", "")).matches()
            && ENDS_WITH_VALUE_IN_MARKS.matcher(line.substring(0, offset)).matches()
        ? Optional.of(lines.error(index, offset, ProblemCode.YAML_AFTER_QUOTATION))
        : Optional.empty();
  }
}
