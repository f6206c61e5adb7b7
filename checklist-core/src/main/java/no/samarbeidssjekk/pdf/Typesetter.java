package no.samarbeidssjekk.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import no.samarbeidssjekk.lettering.FontFiles;
import no.samarbeidssjekk.lettering.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.w3c.dom.Document;

/** Lays a page out on paper, with everything in the PDF that depends on the page alone. */
final class Typesetter {

  private static final String PRODUCER = "Samarbeidssjekk";
  private static final String MISSING_GLYPH = "\uFFFD";

  private final FontFiles fonts;

  Typesetter(FontFiles files) {
    this.fonts = files;
    keepQuietUnlessAskedToSpeak();
  }

  byte[] typeset(String html, LocalDate day) throws IOException {
    Document page = new WellFormedPage(fonts).of(html);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
        PDDocument pdf = renderer.getPdfDocument()) {
      addFonts(pdf, renderer.getFontResolver());
      renderer.createPDFWithoutClosing();
      RepeatedHeaders.silence(pdf);
      removePlatform(pdf.getDocumentCatalog().getOutputIntents().get(0));
      PDDocumentInformation information = pdf.getDocumentInformation();
      information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
      pdf.getDocumentCatalog()
          .getMetadata()
          .importXMPMetadata(
              Xmp.of(information.getTitle(), information.getSubject(), PRODUCER, day)
                  .getBytes(StandardCharsets.UTF_8));
      pdf.setDocumentId(fingerprint(html));
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private PdfRendererBuilder builder(Document page) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withW3cDocument(page, null)
            .withProducer(PRODUCER)
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_3_A)
            .useColorProfile(colors())
            .useSVGDrawer(new BatikSVGDrawer())
            .useReplacementText(MISSING_GLYPH)
            .useUriResolver((base, uri) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    return builder;
  }

  private static byte[] colors() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }

  /** The colours are the same in every JDK, but each writes its own name in them. */
  private static void removePlatform(PDOutputIntent colors) throws IOException {
    COSStream stream = colors.getDestOutputIntent();
    byte[] profile = new PDStream(stream).toByteArray();
    Arrays.fill(profile, ICC_Profile.icHdrPlatform, ICC_Profile.icHdrFlags, (byte) 0);
    try (OutputStream rewritten = stream.createOutputStream(COSName.FLATE_DECODE)) {
      rewritten.write(profile);
    }
  }

  private void addFonts(PDDocument pdf, PdfBoxFontResolver resolver) throws IOException {
    for (Typeface typeface : Typeface.values()) {
      resolver.addFont(
          new PDFontSupplier(PDType0Font.load(pdf, open(typeface), true)),
          typeface.family(),
          typeface.weight(),
          IdentValue.NORMAL,
          true,
          FontGroup.FINAL_FALLBACK);
    }
  }

  /** A font for one thread. Its letters are never joined, so that words can be searched for. */
  private TrueTypeFont open(Typeface typeface) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(fonts.file(typeface)));
    font.setEnableGsub(false);
    return font;
  }

  /** A program that wants to hear from openhtmltopdf has given it a logger by now. */
  private static void keepQuietUnlessAskedToSpeak() {
    if (XRLog.getLoggerImpl() == null) {
      XRLog.setLoggingEnabled(false);
    }
  }

  private static long fingerprint(String html) {
    try {
      return ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8)))
          .getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
