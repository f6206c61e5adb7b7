package no.samarbeidssjekk.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Table headers that are shown again on a new page, which must not be read aloud again. */
final class RepeatedHeaders {

  private final PDDocument pdf;
  private final Map<COSDictionary, Set<Integer>> repeatedOnPage = new HashMap<>();

  private RepeatedHeaders(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Makes them a part of the page, as its number is, and no longer of the text. */
  static void silence(PDDocument pdf) throws IOException {
    RepeatedHeaders headers = new RepeatedHeaders(pdf);
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    headers.removeFrom(root, false);
    COSArray owners = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
    for (PDPage page : pdf.getPages()) {
      Set<Integer> repeated = headers.repeatedOnPage.getOrDefault(page.getCOSObject(), Set.of());
      if (!repeated.isEmpty()) {
        headers.rewrite(page, repeated);
        disown(repeated, owners, page.getStructParents());
      }
    }
  }

  private void removeFrom(PDStructureNode node, boolean inHeader) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        removeFrom(element, inHeader || element.getStructureType().equals("THead"));
      } else if (inHeader
          && node instanceof PDStructureElement element
          && kid instanceof PDMarkedContentReference onLaterPage) {
        element.removeKid(onLaterPage);
        repeatedOnPage
            .computeIfAbsent(onLaterPage.getPage().getCOSObject(), page -> new HashSet<>())
            .add(onLaterPage.getMCID());
      }
    }
  }

  private void rewrite(PDPage page, Set<Integer> repeated) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && tokens.get(i - 1) instanceof COSDictionary properties
          && repeated.contains(properties.getInt(COSName.MCID))) {
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, artifact);
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(content).writeTokens(tokens);
    }
    page.setContents(stream);
  }

  /** The list of numbers and values that tells which element each piece of a page belongs to. */
  private static void disown(Set<Integer> repeated, COSArray owners, int page) {
    for (int i = 0; i + 1 < owners.size(); i += 2) {
      if (owners.getInt(i) == page && owners.getObject(i + 1) instanceof COSArray ownersOnPage) {
        repeated.forEach(number -> ownersOnPage.set(number, COSNull.NULL));
      }
    }
  }
}
