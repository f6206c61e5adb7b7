package no.samarbeidssjekk.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts, opened.
 *
 * @param files where they stand
 */
record Fonts(FontFiles files) {

  /** A font for one thread. Its letters are never joined, so that words can be searched for. */
  TrueTypeFont open(Typeface typeface) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.file(typeface)));
    font.setEnableGsub(false);
    return font;
  }
}
