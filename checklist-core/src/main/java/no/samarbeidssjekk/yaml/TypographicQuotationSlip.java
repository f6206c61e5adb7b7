package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** Quotation marks as Word makes them around a value, which the parser takes for letters. */
final class TypographicQuotationSlip implements Slip {

  /** The marks with which it may begin. */
  static final String OPENING = "“”„«»‘’";

  static final String QUOTATION =
      "(?<opening>[" + OPENING + "])[^“”„«»‘’\"]*(?<closing>[“”«»‘’\"])";

  private static final Pattern AROUND_VALUE =
      Pattern.compile(
          "(?:: |- |[\\[{,]) *(?<quoted>" + QUOTATION + ")" + "\\s*(?:[,\\]}].*|#.*)?$");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    int offset = lines.offset(stumbled.position());
    Matcher quotation = AROUND_VALUE.matcher(lines.text(index));
    while (quotation.find()) {
      if (quotation.start("quoted") < offset && offset < quotation.end("quoted")) {
        return Optional.of(
            lines.error(
                index,
                quotation.start("quoted"),
                ProblemCode.YAML_QUOTATION_MARKS,
                quotation.group("opening"),
                quotation.group("closing")));
      }
    }
    return Optional.empty();
  }
}
