package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character that is no part of any text that a person writes: a control character other than tab
 * and line ends, or half of a surrogate pair.
 *
 * @param index where in the text it stands
 * @param codePoint which it is
 */
record ForbiddenCharacter(int index, int codePoint) {

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r\\x{85}]]");

  static Optional<ForbiddenCharacter> firstIn(String text) {
    Matcher matcher = FORBIDDEN.matcher(text);
    return matcher.find()
        ? Optional.of(new ForbiddenCharacter(matcher.start(), text.codePointAt(matcher.start())))
        : Optional.empty();
  }

  /** The character as it is written in tables of characters, for instance {@code U+0007}. */
  String name() {
    return "U+%04X".formatted(codePoint);
  }
}
