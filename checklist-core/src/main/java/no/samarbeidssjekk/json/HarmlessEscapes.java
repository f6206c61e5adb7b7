package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes characters that steer a terminal or cannot be seen; a parser reads them back the same.
 */
final class HarmlessEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  private final int[] forAscii = standardAsciiEscapesForJSON();

  HarmlessEscapes() {
    forAscii[DELETE] = ESCAPE_STANDARD;
  }

  /**
   * Escapes that also let the JSON stand in a page: no text in it can end the element around it.
   */
  static HarmlessEscapes inMarkup() {
    HarmlessEscapes escapes = new HarmlessEscapes();
    escapes.forAscii['<'] = ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return forAscii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          new SerializedString("\\u%04X".formatted(character));
      default -> null;
    };
  }
}
