package no.samarbeidssjekk.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character that is no part of any text that a person writes: a control character other than tab
 * and line ends, or half of a surrogate pair. No document may hold one. Immutable.
 *
 * @param index where in the text it stands
 * @param codePoint which it is
 */
public record ForbiddenCharacter(int index, int codePoint) {

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r\\x{85}]]");

  /** The first in a text; empty when there is none. */
  public static Optional<ForbiddenCharacter> firstIn(String text) {
    if (isPlain(text)) {
      return Optional.empty();
    }
    Matcher matcher = FORBIDDEN.matcher(text);
    return matcher.find()
        ? Optional.of(new ForbiddenCharacter(matcher.start(), text.codePointAt(matcher.start())))
        : Optional.empty();
  }

  /** Whether a quick look shows that there is none, as in nearly every text. */
  private static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (Character.isSurrogate(character)
          || (Character.isISOControl(character) && character != '\n' && character != '\r')) {
        return false;
      }
    }
    return true;
  }

  /** The text with «�» for each of them. */
  public static String replacedIn(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }

  /** The character as it is written in tables of characters, for instance {@code U+0007}. */
  public String name() {
    return "U+%04X".formatted(codePoint);
  }
}
