package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samarbeidssjekk.problem.ProblemCode;

/** A quotation mark that is never closed: the parser takes the next one for its end. */
final class UnclosedQuotationSlip implements Slip {

  private static final Pattern OPENING =
      Pattern.compile("(?:[:,\\[{]\\s*+|^\\s*+-?\\s*+)(?<mark>\")");
  private static final Pattern MARK = Pattern.compile("(?<!\\\\)\"");
  private static final Pattern VALUE_ENDS = Pattern.compile("\\s*(?:[,\\]}:].*|#.*)?");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    if (isAtApostrophe(stumbled, lines)) {
      return Optional.empty();
    }
    List<Integer> odd =
        IntStream.rangeClosed(0, last(stumbled, lines))
            .filter(index -> marks(lines.text(index)) % 2 == 1)
            .boxed()
            .toList();
    return odd.size() == 1
        ? unclosed(lines.text(odd.get(0)))
            .map(offset -> SyntaxError.unclosed(lines, odd.get(0), offset))
        : Optional.empty();
  }

  private static boolean isAtApostrophe(SyntaxError stumbled, SourceLines lines) {
    String line = lines.text(lines.index(stumbled.position()));
    return stumbled.code() == ProblemCode.YAML_UNCLOSED_QUOTATION
        && line.startsWith("'", lines.offset(stumbled.position()));
  }

  /** What is not closed is told of where it was opened, far above where the parser stumbled. */
  private static int last(SyntaxError stumbled, SourceLines lines) {
    boolean isOfOpening =
        stumbled.code() == ProblemCode.YAML_UNCLOSED
            || stumbled.code() == ProblemCode.YAML_UNCLOSED_QUOTATION;
    return isOfOpening ? lines.lines().size() - 1 : lines.index(stumbled.position());
  }

  /** The opening mark after which another opening one comes first, or else the only one. */
  private static Optional<Integer> unclosed(String line) {
    List<Integer> opening = OPENING.matcher(line).results().map(found -> found.end() - 1).toList();
    for (int at : opening) {
      Matcher next = MARK.matcher(line);
      if (!next.find(at + 1)
          || (opening.contains(next.start()) && !endsValue(line, next.start()))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean endsValue(String line, int mark) {
    return VALUE_ENDS.matcher(line.substring(mark + 1)).matches();
  }

  private static long marks(String line) {
    return line.strip().startsWith("#") ? 0 : MARK.matcher(line).results().count();
  }
}
