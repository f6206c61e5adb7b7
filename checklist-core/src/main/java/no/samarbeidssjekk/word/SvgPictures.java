package no.samarbeidssjekk.word;

import java.io.IOException;
import java.util.Objects;
import no.samarbeidssjekk.lettering.FontFiles;
import no.samarbeidssjekk.word.InvalidDrawingException.Fault;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Makes pictures of SVG drawings, on white, with texts as outlines of the bundled fonts. A drawing
 * is of simple shapes, reaches no file and no network, and no script in it runs. Thread-safe; make
 * it once and share it, since it keeps the fonts. Needs Batik and FontBox.
 */
public final class SvgPictures {

  /** So much denser than they are shown, so that they are sharp in print. */
  private static final int DENSITY = 3;

  private final FontFiles fonts = new FontFiles();

  /**
   * Makes a picture of a drawing. Each text in it is one line, placed by the attributes x, y,
   * font-size, font-weight (bold) and text-anchor, the last three its own or those of an element
   * around it.
   *
   * @param name the name by which the body of a document refers to the picture
   * @param alternativeText what the drawing shows, for those who do not see it; never blank
   * @param width how wide it is shown, in pixels of 1/96 inch
   * @param height how high it is shown, in the same pixels
   * @param svg the drawing
   * @throws InvalidDrawingException when the drawing is at fault, or asks for what lies outside it
   * @throws IOException when a bundled font cannot be read
   */
  public Picture picture(String name, String alternativeText, int width, int height, String svg)
      throws IOException, InvalidDrawingException {
    return new Picture(name, alternativeText, width, height, png(width, height, svg));
  }

  private byte[] png(int width, int height, String svg)
      throws IOException, InvalidDrawingException {
    try {
      Document drawing = parsed(svg);
      PlainDrawing.require(drawing);
      OutlinedTexts.draw(drawing, fonts);
      return ClosedTranscoder.png(drawing, width * DENSITY, height * DENSITY);
    } catch (SAXParseException e) {
      throw new InvalidDrawingException(
          Fault.UNREADABLE,
          reason(e),
          Math.max(e.getLineNumber(), 0),
          Math.max(e.getColumnNumber(), 0),
          e);
    } catch (SAXException | RuntimeException | StackOverflowError e) {
      throw new InvalidDrawingException(Fault.UNREADABLE, reason(e), 0, 0, e);
    }
  }

  /** Batik would read document types; the document that is handed to it has none. */
  private static Document parsed(String svg) throws SAXException {
    return Xml.parse(Xml.allowed(svg));
  }

  /** Batik wraps the reason, and begins it with the place in a file, which there is not. */
  private static String reason(Throwable problem) {
    Throwable first = problem;
    while (first.getCause() != null && first.getCause() != first) {
      first = first.getCause();
    }
    return Objects.requireNonNullElse(first.getMessage(), first.getClass().getSimpleName())
        .replaceFirst("^\\S*:-?\\d+\\s*", "")
        .strip();
  }
}
