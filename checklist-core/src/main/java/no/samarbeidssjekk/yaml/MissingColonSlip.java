package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

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
    return MissingColon.in(text(lines, index), MissingColon::isField)
        .map(found -> error(found, lines, index));
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
