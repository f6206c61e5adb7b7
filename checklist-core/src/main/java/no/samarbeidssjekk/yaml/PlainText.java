package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * A text without quotation marks, as it stands on its line. YAML reads a «#» in it as a comment,
 * and the quotation marks of Word as letters, and says nothing of it.
 *
 * @param isFree whether it is people’s own words
 * @param line the line on which it begins
 * @param start where it begins
 * @param from where on the line it begins
 * @param to where on the line it ends, or the line's end when it goes on on the next
 */
record PlainText(BooleanSupplier isFree, String line, Position start, int from, int to) {

  private static final String MARKS = TypographicQuotationSlip.OPENING;
  private static final Pattern IN_MARKS =
      Pattern.compile(TypographicQuotationSlip.QUOTATION + "(?<more>.*)");
  private static final Pattern VALUE_ENDS = Pattern.compile("\\s*(?:[,\\]}].*)?");

  /** Warns when a comment looks as if it were the rest of the text. */
  void warnOfCut(Problems problems) {
    if (line.indexOf('#', to) < 0 || !isFree.getAsBoolean()) {
      return;
    }
    Matcher rest = HashSlip.HIDDEN.matcher(line.substring(to));
    if (rest.matches()) {
      problems.report(at(to + rest.start("hidden")), ProblemCode.TEXT_CUT);
    }
  }

  /**
   * Tells of quotation marks that are read as letters. They are part of a free text unless a comma
   * or colon between them has split it.
   *
   * @return where the text in the marks ends, when nothing in it can be used
   */
  Optional<Position> refuseQuotationMarks(boolean isInBrackets, Problems problems) {
    if (from == line.length() || MARKS.indexOf(line.charAt(from)) < 0) {
      return Optional.empty();
    }
    Matcher marks = IN_MARKS.matcher(line.substring(from));
    if (!marks.matches()) {
      return Optional.empty();
    }
    int end = from + marks.end("closing");
    boolean isSplit = end > to;
    if (end < to || (isSplit && !(isInBrackets && endsValue(marks.group("more"))))) {
      return Optional.empty();
    }
    boolean isUsable = !isSplit && isFree.getAsBoolean();
    problems.report(
        start,
        isUsable ? ProblemCode.TEXT_QUOTATION_MARKS : ProblemCode.YAML_QUOTATION_MARKS,
        marks.group("opening"),
        marks.group("closing"));
    return isUsable ? Optional.empty() : Optional.of(at(end));
  }

  private static boolean endsValue(String more) {
    return VALUE_ENDS.matcher(more).matches();
  }

  private Position at(int offset) {
    return new Position(start.line(), line.codePointCount(0, offset) + 1);
  }
}
