package no.samarbeidssjekk.report.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A tagged PDF as a person sees it.
 *
 * @param texts the text of each page
 * @param rows the numbers of the pages that each row of a table stands on, but for the heads
 */
record PrintedPages(List<String> texts, List<TreeSet<Integer>> rows) {

  static PrintedPages of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> texts = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document));
      }
      Map<COSDictionary, Integer> numbers = new HashMap<>();
      document.getPages().forEach(page -> numbers.put(page.getCOSObject(), numbers.size() + 1));
      List<TreeSet<Integer>> rows =
          elements(document.getDocumentCatalog().getStructureTreeRoot())
              .filter(element -> element.getStructureType().equals("TR"))
              .filter(PrintedPages::hasData)
              .map(row -> pages(row, numbers))
              .toList();
      return new PrintedPages(texts, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages without a number, and rows that are cut between pages. */
  List<String> findings() {
    Stream<String> unnumbered =
        IntStream.rangeClosed(1, texts.size())
            .filter(page -> texts.get(page - 1).lines().noneMatch(number(page)::equals))
            .mapToObj(page -> "page " + number(page) + " has no number");
    Stream<String> cut =
        IntStream.range(0, rows.size())
            .filter(row -> rows.get(row).size() != 1)
            .mapToObj(row -> "row " + (row + 1) + " stands on the pages " + rows.get(row));
    return Stream.concat(unnumbered, cut).toList();
  }

  private String number(int page) {
    return page + " / " + texts.size();
  }

  private static boolean hasData(PDStructureElement row) {
    return elements(row).anyMatch(cell -> cell.getStructureType().equals("TD"));
  }

  private static Stream<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid -> Stream.concat(Stream.of(kid), elements(kid)));
  }

  private static TreeSet<Integer> pages(
      PDStructureElement row, Map<COSDictionary, Integer> numbers) {
    TreeSet<Integer> pages = new TreeSet<>();
    Stream.concat(Stream.of(row), elements(row))
        .forEach(
            element ->
                element
                    .getKids()
                    .forEach(
                        kid -> {
                          PDPage page =
                              kid instanceof PDMarkedContentReference reference
                                  ? reference.getPage()
                                  : kid instanceof Integer ? element.getPage() : null;
                          if (page != null) {
                            pages.add(numbers.getOrDefault(page.getCOSObject(), 0));
                          }
                        }));
    return pages;
  }
}
