package no.samarbeidssjekk.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a PDF holds for those who do not see its pages.
 *
 * @param title its title
 * @param description its subject
 * @param language its language
 * @param aloud the text as a screen reader reads it, in the order of the tags
 * @param tags the names of the tags, in order
 * @param bookmarks the bookmarks, each with one tab for each level
 * @param fonts the names of the fonts
 * @param fontsFromTheMachine those that are not embedded
 * @param links where the links go; «#» within the document
 */
public record PdfReading(
    String title,
    String description,
    String language,
    String aloud,
    List<String> tags,
    List<String> bookmarks,
    List<String> fonts,
    List<String> fontsFromTheMachine,
    List<String> links) {

  public static PdfReading of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      Aloud aloud = new Aloud(pdf);
      List<String> bookmarks = new ArrayList<>();
      PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        addBookmarks("", outline, bookmarks);
      }
      List<PDFont> fonts = fonts(pdf);
      return new PdfReading(
          pdf.getDocumentInformation().getTitle(),
          pdf.getDocumentInformation().getSubject(),
          pdf.getDocumentCatalog().getLanguage(),
          aloud.text.toString(),
          List.copyOf(aloud.tags),
          bookmarks,
          fonts.stream().map(PDFont::getName).distinct().toList(),
          fonts.stream().filter(font -> !font.isEmbedded()).map(PDFont::getName).toList(),
          links(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addBookmarks(String indent, PDOutlineNode node, List<String> bookmarks) {
    for (PDOutlineItem item : node.children()) {
      bookmarks.add(indent + item.getTitle());
      addBookmarks(indent + "\t", item, bookmarks);
    }
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  private static List<String> links(PDDocument pdf) throws IOException {
    List<String> links = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        links.add(
            link.getAction() instanceof PDActionGoTo
                ? "#"
                : ((PDActionURI) link.getAction()).getURI());
      }
    }
    return links;
  }

  /** Follows the tags through the document. */
  private static final class Aloud {

    private final Map<COSBase, Map<Integer, String>> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();

    Aloud(PDDocument pdf) throws IOException {
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        contents.put(
            page.getCOSObject(),
            extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, Aloud::text)));
      }
      read(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static String text(PDMarkedContent content) {
      return content.getContents().stream()
          .filter(TextPosition.class::isInstance)
          .map(position -> ((TextPosition) position).getUnicode())
          .collect(Collectors.joining());
    }

    private void read(PDStructureNode node) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          tags.add(element.getStructureType());
          if (element.getStructureType().equals("Figure")) {
            text.append(element.getAlternateDescription()).append('\n');
          } else {
            read(element);
          }
        } else if (kid instanceof Integer number) {
          read(((PDStructureElement) node).getPage(), number);
        } else if (kid instanceof PDMarkedContentReference reference) {
          read(reference.getPage(), reference.getMCID());
        }
      }
    }

    private void read(PDPage page, int number) {
      text.append(contents.getOrDefault(page.getCOSObject(), Map.of()).get(number)).append('\n');
    }
  }
}
