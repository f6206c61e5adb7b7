package no.samarbeidssjekk.lettering;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Optional;

/** The outlines of a line of text that begins at zero, in the first font that has each letter. */
final class LineOfText {

  private static final int MISSING = 0xFFFD;

  private final Letters letters;
  private final Letters symbols;
  private final double size;
  private final Path2D outline = new Path2D.Double();
  private double width;

  LineOfText(FontFiles files, boolean bold, double size) throws IOException {
    this.letters = files.letters(bold ? Typeface.BOLD : Typeface.REGULAR);
    this.symbols = files.letters(Typeface.SYMBOLS);
    this.size = size;
  }

  void append(int character) throws IOException {
    Optional<Letter> found = letters.letter(character);
    if (found.isEmpty()) {
      found = symbols.letter(character);
    }
    if (found.isPresent()) {
      width = found.get().drawAfter(width, size, outline);
    } else {
      append(MISSING);
    }
  }

  double width() {
    return width;
  }

  Shape shape(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
  }
}
