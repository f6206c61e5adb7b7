package no.samarbeidssjekk.word;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes every table as wide as the page, and its columns as wide as their shares of it. */
final class ColumnWidths {

  private ColumnWidths() {}

  static void set(Element body, TextWidth width) {
    for (Element table : Xml.all(body, Names.WORD, "tbl")) {
      List<Element> columns = Xml.all(table, Names.WORD, "gridCol");
      int total = columns.stream().mapToInt(ColumnWidths::share).sum();
      List<Integer> widths =
          columns.stream().map(column -> width.twips() * share(column) / total).toList();
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).setAttributeNS(Names.WORD, "w:w", widths.get(i).toString());
      }
      for (Element row : Xml.all(table, Names.WORD, "tr")) {
        setRow(row, widths);
      }
      String sum = Integer.toString(widths.stream().mapToInt(Integer::intValue).sum());
      Xml.all(table, Names.WORD, "tblW").forEach(all -> setWidth(all, sum));
    }
  }

  private static int share(Element column) {
    return Integer.parseInt(column.getAttributeNS(Names.WORD, "w"));
  }

  private static void setRow(Element row, List<Integer> widths) {
    List<Element> cells = Xml.all(row, Names.WORD, "tc");
    for (int i = 0; i < cells.size(); i++) {
      Element cell = cells.get(i);
      Document document = cell.getOwnerDocument();
      Element properties =
          Xml.child(cell, Names.WORD, "tcPr")
              .orElseGet(() -> document.createElementNS(Names.WORD, "w:tcPr"));
      cell.insertBefore(properties, cell.getFirstChild());
      Element width = document.createElementNS(Names.WORD, "w:tcW");
      setWidth(width, widths.get(i).toString());
      properties.insertBefore(width, properties.getFirstChild());
    }
  }

  private static void setWidth(Element element, String twips) {
    element.setAttributeNS(Names.WORD, "w:w", twips);
    element.setAttributeNS(Names.WORD, "w:type", "dxa");
  }
}
