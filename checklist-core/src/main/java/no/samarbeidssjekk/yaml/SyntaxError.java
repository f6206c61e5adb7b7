package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in the user's words what the parser stumbled on, and where. */
record SyntaxError(Position position, ProblemCode code, List<Object> arguments) {

  static SyntaxError of(JsonProcessingException exception, String text) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked) {
        return of(marked);
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

  void report(Problems problems) {
    problems.error(position, code, arguments.toArray());
  }

  private static SyntaxError of(MarkedYAMLException marked) {
    Position position = position(marked.getProblemMark());
    String problem = String.valueOf(marked.getProblem());
    String context = String.valueOf(marked.getContext());
    @Nullable Mark opened = marked.getContextMark();
    if (problem.contains("'\\t'") || problem.contains("\\t(TAB)")) {
      return new SyntaxError(position, ProblemCode.YAML_TAB, List.of());
    }
    if (problem.contains("mapping values are not allowed")) {
      return new SyntaxError(position, ProblemCode.YAML_COLON, List.of());
    }
    if (opened != null && isUnclosed(problem, context)) {
      return new SyntaxError(
          position(opened),
          ProblemCode.YAML_UNCLOSED,
          List.of(String.valueOf(opened.getLine() + 1)));
    }
    return new SyntaxError(position, ProblemCode.YAML_SYNTAX, List.of());
  }

  private static boolean isUnclosed(String problem, String context) {
    return problem.contains("unexpected end of stream")
        || context.contains("parsing a flow sequence")
        || context.contains("parsing a flow mapping");
  }

  private static Position position(@Nullable Mark mark) {
    return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Position positionOf(String text, int codePoint) {
    int last = Math.min(codePoint, text.codePointCount(0, text.length()));
    return Position.endOf(text.substring(0, text.offsetByCodePoints(0, last)));
  }
}
