package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in the user's words what the parser stumbled on, and where. */
record SyntaxError(Position position, ProblemCode code, List<Object> arguments) {

  private static final Map<String, String> CLOSING = Map.of("{", "}", "[", "]");

  static SyntaxError of(JsonProcessingException exception, String text) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked) {
        SyntaxError error = of(marked, text);
        return error.isCertain() ? error : LikelySlip.behind(error, text).orElse(error);
      }
      if (cause instanceof ReaderException reader) {
        return new SyntaxError(
            positionOf(text, reader.getPosition()),
            ProblemCode.YAML_CHARACTER,
            List.of("U+%04X".formatted(reader.getCodePoint())));
      }
    }
    return new SyntaxError(
        new Position(
            Math.max(1, exception.getLocation().getLineNr()),
            Math.max(1, exception.getLocation().getColumnNr())),
        ProblemCode.YAML_SYNTAX,
        List.of());
  }

  /** A mark that was opened and never closed: a quotation mark or a bracket. */
  static SyntaxError unclosed(Position opened, String text) {
    SourceLines lines = SourceLines.of(text);
    return unclosed(lines, lines.index(opened), lines.offset(opened));
  }

  static SyntaxError unclosed(SourceLines lines, int index, int offset) {
    String line = String.valueOf(index + 1);
    String mark = lines.text(index).substring(offset, offset + 1);
    String closing = CLOSING.getOrDefault(mark, "");
    return closing.isEmpty()
        ? lines.error(index, offset, ProblemCode.YAML_UNCLOSED_QUOTATION, mark, line)
        : lines.error(index, offset, ProblemCode.YAML_UNCLOSED, mark, line, closing);
  }

  private boolean isCertain() {
    return code == ProblemCode.YAML_TAB || code == ProblemCode.DOCUMENT_TRAILING;
  }

  void report(Problems problems) {
    problems.reportLast(position, code, arguments.toArray());
  }

  private static SyntaxError of(MarkedYAMLException marked, String text) {
    Position position = position(marked.getProblemMark());
    String problem = String.valueOf(marked.getProblem());
    String context = String.valueOf(marked.getContext());
    @Nullable Mark begun = marked.getContextMark();
    if (problem.contains("'\\t'") || problem.contains("\\t(TAB)")) {
      return new SyntaxError(position, ProblemCode.YAML_TAB, List.of());
    }
    if (problem.contains("mapping values are not allowed")) {
      return new SyntaxError(position, ProblemCode.YAML_COLON, List.of());
    }
    if (begun == null && problem.contains("expected '<document start>'") && isFlow(text)) {
      return new SyntaxError(position, ProblemCode.DOCUMENT_TRAILING, List.of());
    }
    if (begun == null) {
      return new SyntaxError(position, ProblemCode.YAML_SYNTAX, List.of());
    }
    Position start = position(begun);
    if (problem.contains("unexpected end of stream")) {
      return unclosed(start, text);
    }
    if (context.contains("parsing a flow ") && problem.contains("found '<stream end>'")) {
      return unclosed(lastOpenBracket(text), text);
    }
    if (context.contains("parsing a flow ") && problem.contains("but got")) {
      return inBrackets(start, position, problem, text);
    }
    return new SyntaxError(
        context.contains("simple key") ? start : position, ProblemCode.YAML_SYNTAX, List.of());
  }

  private static boolean isFlow(String text) {
    return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
  }

  /**
   * What goes on after the end of the line with the bracket, and is not indented more than that
   * line, was probably not meant to stand in the bracket.
   */
  private static SyntaxError inBrackets(
      Position opened, Position stumbled, String problem, String text) {
    boolean mismatched = problem.endsWith("]") || problem.endsWith("}");
    boolean ended = problem.contains("<stream end>") || problem.contains("<document");
    boolean left =
        stumbled.line() > opened.line() && indentation(stumbled, text) <= indentation(opened, text);
    if (mismatched || ended || left) {
      return unclosed(opened, text);
    }
    ProblemCode code =
        stumbled.line() == opened.line() && problem.endsWith(":")
            ? ProblemCode.YAML_COLON
            : ProblemCode.YAML_SYNTAX;
    return new SyntaxError(stumbled, code, List.of());
  }

  private static Position lastOpenBracket(String text) {
    int closed = 0;
    for (int index = text.length() - 1; index >= 0; index--) {
      char character = text.charAt(index);
      if (character == ']' || character == '}') {
        closed++;
      } else if ((character == '[' || character == '{') && closed-- == 0) {
        return Position.endOf(text.substring(0, index));
      }
    }
    return Position.endOf(text);
  }

  private static int indentation(Position position, String text) {
    String line = text.split("\\R", -1)[position.line() - 1];
    return line.length() - line.stripLeading().length();
  }

  private static Position position(@Nullable Mark mark) {
    return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Position positionOf(String text, int codePoint) {
    int last = Math.min(codePoint, text.codePointCount(0, text.length()));
    return Position.endOf(text.substring(0, text.offsetByCodePoints(0, last)));
  }
}
