package no.samarbeidssjekk.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import no.samarbeidssjekk.lettering.FontFiles;

/**
 * Writes HTML pages as PDF: PDF/UA-1 and PDF/A-3a, with bookmarks and embedded fonts. Thread-safe;
 * make it once and share it, since it keeps the fonts after the first page.
 *
 * <p>Nothing outside the page is ever read, whatever the page refers to, and no script is kept.
 *
 * <p>The libraries that do the work log through {@code java.util.logging}: openhtmltopdf nothing,
 * unless the program has given its {@code XRLog} a logger, and PDFBox only what is wrong.
 */
public final class PdfWriter {

  private static final String LIBRARIES_NEEDED =
      "PDF takes libraries that are not all on the class path:"
          + " io.github.openhtmltopdf:openhtmltopdf-pdfbox,"
          + " io.github.openhtmltopdf:openhtmltopdf-svg-support and org.jsoup:jsoup";

  private final FontFiles fonts = new FontFiles();

  /**
   * Writes a page. Language, title and description ({@code <meta name="description">}) of the PDF
   * are those of the page, its bookmarks are the headings h1 to h3, and an inline SVG is read aloud
   * as its {@code alt}, or else its {@code title} and {@code desc}. The stream is flushed and not
   * closed. The same page and day give the same bytes.
   *
   * @param html a whole page
   * @param day the day that stands in the PDF as the one on which it was made
   * @throws IOException when the stream cannot be written
   * @throws IllegalArgumentException when the page cannot be laid out; the message is the reason
   * @throws IllegalStateException when the libraries that make PDF are not on the class path; the
   *     message names them
   */
  public void write(String html, LocalDate day, OutputStream stream) throws IOException {
    byte[] pdf;
    try {
      pdf = new Typesetter(fonts).typeset(html, day);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(LIBRARIES_NEEDED, e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalArgumentException(
          Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()), e);
    }
    stream.write(pdf);
    stream.flush();
  }
}
