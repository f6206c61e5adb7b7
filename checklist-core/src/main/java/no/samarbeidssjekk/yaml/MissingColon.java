package no.samarbeidssjekk.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * What a field lacks, whose colon is not read as one.
 *
 * @param code a colon, or the space after it
 * @param mended the field as it should be written
 */
record MissingColon(ProblemCode code, String mended) {

  private static final String NAME =
      "(?<name>" + ItemCode.HOWEVER_TYPED + "(?=[\\s:;=.])|[\\p{L}\\p{N}_-]++)";
  private static final String OTHER_SIGN = "\\s*[;=]+\\s*|\\.+\\s+|\\s+[–—=-]\\s+";
  private static final Pattern FIELD =
      Pattern.compile(NAME + "(?<separator>:|" + OTHER_SIGN + "|\\s+)(?<value>[^\\s:;=./–—-].*)");
  private static final Pattern ALONE = Pattern.compile(NAME + "\\s*[;=.]*");
  private static final Pattern COLON = Pattern.compile(":(\\s|$)");
  private static final Pattern FIRST =
      Pattern.compile("(?<word>(?<id>\\p{Lu}{2,} [0-9]++|\\p{L}{2,}-[0-9]++)|[\\p{L}\\p{N}_-]++)");
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(\\p{L}+) ([0-9]+)");

  /** What a text lacks, if it looks like one of these fields. */
  static Optional<MissingColon> in(String text, Predicate<String> isField) {
    Matcher field = FIELD.matcher(text);
    if (!field.matches() || COLON.matcher(text).find()) {
      return Optional.empty();
    }
    String value = field.group("value");
    ProblemCode code =
        field.group("separator").equals(":")
            ? ProblemCode.YAML_COLON_SPACE
            : ProblemCode.YAML_COLON_MISSING;
    return name(field.group("name"), value, isField)
        .map(name -> new MissingColon(code, name + ": " + (isPlain(value) ? value : "…")));
  }

  /** What a name lacks that stands alone, above what it should open. */
  static Optional<MissingColon> alone(String text) {
    Matcher name = ALONE.matcher(text);
    return name.matches() && isField(name.group("name"))
        ? Optional.of(new MissingColon(ProblemCode.YAML_COLON_MISSING, name.group("name") + ":"))
        : Optional.empty();
  }

  /** Whether a word is a field’s name or looks like an item’s id. */
  static boolean isField(String word) {
    return FieldGroups.isField(word) || ItemCode.isAsUsual(word);
  }

  /** Whether a line begins with what may be a field’s name or an item’s id, however it is typed. */
  static boolean mayBeginField(String line) {
    Matcher first = FIRST.matcher(line);
    return first.lookingAt()
        && (FieldGroups.isField(first.group("word")) || first.group("id") != null);
  }

  /** An id that is typed in lower case or with a space is one when an answer follows. */
  private static Optional<String> name(String word, String value, Predicate<String> isField) {
    if (isField.test(word)) {
      return Optional.of(word);
    }
    String id = LETTERS_AND_DIGITS.matcher(word).replaceFirst("$1-$2");
    boolean isAnswered =
        isField.test(id.toUpperCase(Locale.ROOT)) && Status.vocabulary().find(value).isPresent();
    return isAnswered ? Optional.of(id) : Optional.empty();
  }

  private static boolean isPlain(String value) {
    return "\"'[{".indexOf(value.charAt(0)) < 0;
  }
}
