package no.samarbeidssjekk.word;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Makes pictures of SVG drawings, on white, all of whose texts are written in one typeface. A
 * drawing reaches no file and no network, and no script in it runs. Immutable and thread-safe.
 * Needs Batik.
 */
public final class SvgPictures {

  /** So much denser than they are shown, so that they are sharp in print. */
  private static final int DENSITY = 3;

  private final Typeface typeface;

  private SvgPictures(Typeface typeface) {
    this.typeface = typeface;
  }

  /** With the font without serifs that the machine has; other machines may have another. */
  public static SvgPictures withFontOfTheMachine() {
    return new SvgPictures(
        new Typeface(
            new Font(Font.SANS_SERIF, Font.PLAIN, 1), new Font(Font.SANS_SERIF, Font.BOLD, 1)));
  }

  /**
   * With a font in TrueType format, which gives the same pictures on every machine. The streams are
   * read to their end and not closed.
   *
   * @throws IOException when a stream cannot be read, or holds no font
   */
  public static SvgPictures withFont(InputStream regular, InputStream bold) throws IOException {
    try {
      return new SvgPictures(
          new Typeface(
              Font.createFont(Font.TRUETYPE_FONT, regular),
              Font.createFont(Font.TRUETYPE_FONT, bold)));
    } catch (FontFormatException e) {
      throw new IOException("The stream holds no font", e);
    }
  }

  /**
   * Makes a picture of a drawing.
   *
   * @param name the name by which the body of a document refers to the picture
   * @param alternativeText what the drawing shows, for those who do not see it; never blank
   * @param width how wide it is shown, in pixels of 1/96 inch
   * @param height how high it is shown, in the same pixels
   * @param svg the drawing
   * @throws IllegalArgumentException when the drawing is at fault, or asks for what lies outside it
   */
  public Picture picture(String name, String alternativeText, int width, int height, String svg) {
    return new Picture(name, alternativeText, width, height, png(name, width, height, svg));
  }

  private byte[] png(String name, int width, int height, String svg) {
    ClosedTranscoder transcoder = new ClosedTranscoder(typeface);
    transcoder.addTranscodingHint(ClosedTranscoder.KEY_WIDTH, (float) width * DENSITY);
    transcoder.addTranscodingHint(ClosedTranscoder.KEY_HEIGHT, (float) height * DENSITY);
    transcoder.addTranscodingHint(ClosedTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      transcoder.transcode(new TranscoderInput(parsed(svg)), new TranscoderOutput(png));
    } catch (TranscoderException | SAXException e) {
      throw new IllegalArgumentException("The drawing " + name + " is at fault", e);
    }
    return png.toByteArray();
  }

  /** Batik would read document types; the document that is handed to it has none. */
  private static Document parsed(String svg) throws SAXException {
    return Xml.parse(Xml.allowed(svg));
  }
}
