package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.ProblemCode;

/** A field without its colon, or without the space after it. */
final class MissingColonSlip implements Slip {

  private static final String NAMES =
      "(?<name>\\p{Lu}{2,}-?[0-9]+|checklist|collaboration|name|forms|established|members|sectors"
          + "|tasks|date|target|answers|status|note|reason|evidence|action|title|link|text|owner"
          + "|due|number)";
  private static final Pattern NAME = Pattern.compile(NAMES);
  private static final Pattern FIELD =
      Pattern.compile(NAMES + "(?<colon>:|\\s+)(?<value>[^\\s:/].*)");
  private static final Pattern COLON = Pattern.compile(":(\\s|$)");
  private static final Pattern COMMENT = Pattern.compile("\\s#.*");

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int stumbledAt = lines.index(stumbled.position());
    int indentation = lines.line(stumbledAt).indentation();
    return lines.endingAt(stumbledAt).stream()
        .flatMap(
            index -> {
              int own = lines.line(index).indentation();
              return own == indentation
                  ? in(lines, index).or(() -> alone(lines, index)).stream()
                  : alone(lines, index).filter(found -> own < indentation).stream();
            })
        .findFirst();
  }

  private static Optional<SyntaxError> in(SourceLines lines, int index) {
    String line = COMMENT.matcher(lines.text(index)).replaceFirst("");
    String text = line.strip().replaceFirst("^- +", "");
    return in(text)
        .map(found -> lines.error(index, line.indexOf(text), found.code(), found.mended()));
  }

  /** A name alone on its line, above what it should open. */
  private static Optional<SyntaxError> alone(SourceLines lines, int index) {
    String line = COMMENT.matcher(lines.text(index)).replaceFirst("");
    String name = line.strip();
    return NAME.matcher(name).matches()
        ? Optional.of(
            lines.error(index, line.indexOf(name), ProblemCode.YAML_COLON_MISSING, name + ":"))
        : Optional.empty();
  }

  /** What a text lacks, if it looks like a field whose colon is not read as one. */
  static Optional<Missing> in(String text) {
    Matcher field = FIELD.matcher(text);
    if (!field.matches() || COLON.matcher(text).find()) {
      return Optional.empty();
    }
    String value = field.group("value");
    String mended = field.group("name") + ": " + (isPlain(value) ? value : "…");
    return Optional.of(
        new Missing(
            field.group("colon").equals(":")
                ? ProblemCode.YAML_COLON_SPACE
                : ProblemCode.YAML_COLON_MISSING,
            mended));
  }

  private static boolean isPlain(String value) {
    return "\"'[{".indexOf(value.charAt(0)) < 0;
  }

  /**
   * What a field lacks.
   *
   * @param code a colon, or the space after it
   * @param mended the field as it should be written
   */
  record Missing(ProblemCode code, String mended) {}
}
