package no.samarbeidssjekk.word;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes every table as wide as the page, and its columns as wide as their shares of it. */
final class ColumnWidths {

  private static final int GREATEST_SHARE = 1_000_000;

  private ColumnWidths() {}

  static void set(Element body, TextWidth width) throws InvalidTemplateException {
    for (Element table : Xml.all(body, Names.WORD, "tbl")) {
      List<Element> columns = within(within(Stream.of(table), "tblGrid"), "gridCol").toList();
      long total = 0;
      for (Element column : columns) {
        total += share(column);
      }
      for (Element column : columns) {
        long twips = width.twips() * (long) share(column) / total;
        column.setAttributeNS(Names.WORD, "w:w", Long.toString(twips));
      }
      List<String> widths =
          columns.stream().map(column -> column.getAttributeNS(Names.WORD, "w")).toList();
      for (Element row : within(Stream.of(table), "tr").toList()) {
        setRow(row, widths);
      }
      String sum = Long.toString(widths.stream().mapToLong(Long::parseLong).sum());
      within(within(Stream.of(table), "tblPr"), "tblW").forEach(all -> setWidth(all, sum));
    }
  }

  private static Stream<Element> within(Stream<Element> parents, String name) {
    return parents
        .flatMap(parent -> Xml.children(parent).stream())
        .filter(child -> Xml.is(child, Names.WORD, name));
  }

  private static int share(Element column) throws InvalidTemplateException {
    String share = column.getAttributeNS(Names.WORD, "w");
    try {
      int number = Integer.parseInt(share);
      if (number >= 1 && number <= GREATEST_SHARE) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new InvalidTemplateException(Fault.COLUMN_SHARE, share, e);
    }
    throw new InvalidTemplateException(Fault.COLUMN_SHARE, share);
  }

  private static void setRow(Element row, List<String> widths) throws InvalidTemplateException {
    List<Element> cells = within(Stream.of(row), "tc").toList();
    if (cells.size() > widths.size()) {
      throw new InvalidTemplateException(Fault.CELLS_WITHOUT_COLUMN, row.getTextContent().strip());
    }
    for (int i = 0; i < cells.size(); i++) {
      Element cell = cells.get(i);
      Document document = cell.getOwnerDocument();
      Element properties =
          Xml.child(cell, Names.WORD, "tcPr")
              .orElseGet(() -> document.createElementNS(Names.WORD, "w:tcPr"));
      cell.insertBefore(properties, cell.getFirstChild());
      Element width = document.createElementNS(Names.WORD, "w:tcW");
      setWidth(width, widths.get(i));
      properties.insertBefore(width, properties.getFirstChild());
    }
  }

  private static void setWidth(Element element, String twips) {
    element.setAttributeNS(Names.WORD, "w:w", twips);
    element.setAttributeNS(Names.WORD, "w:type", "dxa");
  }
}
