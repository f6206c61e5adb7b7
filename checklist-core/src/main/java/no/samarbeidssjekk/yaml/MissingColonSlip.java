package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field without its colon, with another sign in its place, or without the space after it. */
final class MissingColonSlip implements Slip {

  private static final Pattern COMMENT = Pattern.compile("\\s#.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int stumbledAt = lines.index(stumbled.position());
    int column = lines.line(stumbledAt).column();
    return lines.endingAt(stumbledAt).stream()
        .flatMap(
            index -> {
              int own = lines.line(index).column();
              return own == column
                  ? in(lines, index).or(() -> alone(lines, index)).stream()
                  : alone(lines, index).filter(found -> own < column).stream();
            })
        .findFirst();
  }

  private static Optional<SyntaxError> in(SourceLines lines, int index) {
    return MissingColon.in(text(lines, index), word -> fits(word, index, lines))
        .map(found -> error(found, lines, index));
  }

  /** Whether a word is a field’s name or an id; between answers, only an id is sure. */
  private static boolean fits(String word, int index, SourceLines lines) {
    int column = lines.line(index).column();
    return ItemCode.isAsUsual(word)
        || (FieldGroups.isField(word)
            && Stream.of(lines.before(index), lines.after(index))
                .flatMap(Optional::stream)
                .map(lines::line)
                .noneMatch(near -> near.hasItemCode() && near.column() == column));
  }

  private static Optional<SyntaxError> alone(SourceLines lines, int index) {
    return MissingColon.alone(text(lines, index)).map(found -> error(found, lines, index));
  }

  private static String text(SourceLines lines, int index) {
    String text = lines.text(index).substring(lines.line(index).column());
    return COMMENT.matcher(text).replaceFirst("").strip();
  }

  private static SyntaxError error(MissingColon found, SourceLines lines, int index) {
    return lines.error(index, lines.line(index).column(), found.code(), found.mended());
  }
}
