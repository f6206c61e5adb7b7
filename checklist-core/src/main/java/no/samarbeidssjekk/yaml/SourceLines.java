package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;

/** The lines of a document as they were typed, by index from 0. */
record SourceLines(List<String> lines) {

  /** No line that a person types is longer, in UTF-16 units. */
  static final int LONGEST_TYPED = 2000;

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  static SourceLines of(String text) {
    return new SourceLines(List.of(LINE_BREAK.split(text, -1)));
  }

  boolean areTyped() {
    return lines.stream().allMatch(line -> line.length() <= LONGEST_TYPED);
  }

  String text(int index) {
    return lines.get(index);
  }

  Line line(int index) {
    return Line.of(lines.get(index));
  }

  /** The index of the line of a place, and where on the line it is in UTF-16 units. */
  int index(Position position) {
    return Math.min(position.line(), lines.size()) - 1;
  }

  int offset(Position position) {
    String text = lines.get(index(position));
    int column = Math.min(position.column() - 1, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, column);
  }

  /** The nearest line before this one that is neither blank nor a comment. */
  Optional<Integer> before(int index) {
    return above(index).findFirst();
  }

  /** The nearest line after this one that is neither blank nor a comment. */
  Optional<Integer> after(int index) {
    return below(index).findFirst();
  }

  /** The lines before this one that are neither blank nor comments, the nearest first. */
  Stream<Integer> above(int index) {
    return IntStream.iterate(index - 1, at -> at >= 0, at -> at - 1).boxed().filter(this::hasValue);
  }

  /** The nearest line before this one that is indented no more than so much. */
  Optional<Integer> aboveAtMost(int indentation, int index) {
    return above(index).filter(at -> line(at).indentation() <= indentation).findFirst();
  }

  /** The lines after this one that are neither blank nor comments, the nearest first. */
  Stream<Integer> below(int index) {
    return IntStream.range(index + 1, lines.size()).boxed().filter(this::hasValue);
  }

  /** A line, if it is neither blank nor a comment, and the nearest such line before it. */
  List<Integer> endingAt(int index) {
    return above(index + 1).limit(hasValue(index) ? 2 : 1).toList();
  }

  private boolean hasValue(int index) {
    String text = lines.get(index).strip();
    return !text.isEmpty() && !text.startsWith("#");
  }

  SyntaxError error(int index, int offset, ProblemCode code, Object... arguments) {
    int column = lines.get(index).codePointCount(0, offset) + 1;
    return new SyntaxError(new Position(index + 1, column), code, List.of(arguments));
  }
}
