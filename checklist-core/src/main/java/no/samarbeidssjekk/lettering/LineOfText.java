package no.samarbeidssjekk.lettering;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of a line of text that begins at zero, in the first font that has each letter. */
final class LineOfText implements AutoCloseable {

  private static final int MISSING = 0xFFFD;

  private final List<TrueTypeFont> fonts = new ArrayList<>();
  private final double size;
  private final Path2D outline = new Path2D.Double();
  private double width;

  LineOfText(FontFiles files, boolean bold, double size) throws IOException {
    this.size = size;
    fonts.add(open(files.file(bold ? Typeface.BOLD : Typeface.REGULAR)));
    fonts.add(open(files.file(Typeface.SYMBOLS)));
  }

  private static TrueTypeFont open(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  void append(int character) {
    try {
      for (TrueTypeFont font : fonts) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
        if (glyph != 0) {
          append(font, glyph);
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    append(MISSING);
  }

  private void append(TrueTypeFont font, int glyph) throws IOException {
    double scale = size / font.getUnitsPerEm();
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data != null) {
      outline.append(
          new AffineTransform(scale, 0, 0, -scale, width, 0).createTransformedShape(data.getPath()),
          false);
    }
    width += font.getAdvanceWidth(glyph) * scale;
  }

  double width() {
    return width;
  }

  Shape shape(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : fonts) {
      font.close();
    }
  }
}
