package no.samarbeidssjekk.lettering;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a font, each read when it is first needed. Thread-safe. */
final class Letters {

  private final TrueTypeFont font;
  private final Map<Integer, Letter> read = new HashMap<>();

  Letters(byte[] file) throws IOException {
    font = new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  /** The letter for this character (code point), if the font has one. */
  synchronized Optional<Letter> letter(int character) throws IOException {
    int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
    if (glyph == 0) {
      return Optional.empty();
    }
    if (!read.containsKey(glyph)) {
      read.put(glyph, read(glyph));
    }
    return Optional.ofNullable(read.get(glyph));
  }

  private Letter read(int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return new Letter(
        data == null ? new GeneralPath() : data.getPath(),
        font.getAdvanceWidth(glyph),
        font.getUnitsPerEm());
  }
}
