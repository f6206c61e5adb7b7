package no.samarbeidssjekk.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A Word report as another library reads it. */
record WordFile(Map<String, byte[]> parts, XWPFDocument document) {

  /** A heading; the title of the whole is of level 0. */
  record Heading(int level, String text) {}

  static WordFile read(byte[] bytes) {
    try {
      return new WordFile(parts(bytes), new XWPFDocument(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of each part by its name. */
  static Map<String, byte[]> parts(byte[] bytes) {
    try {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the body, a paragraph or cell on each line. */
  String text() {
    return paragraphs().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
  }

  /** The text of each run outside tables, and each word within them. */
  List<String> texts() {
    return Stream.concat(
            document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(XWPFRun::text),
            tables().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(cell -> Stream.of(cell.split("[\\s\u00A0]+"))))
        .filter(text -> !text.isBlank())
        .toList();
  }

  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      level(paragraph).ifPresent(level -> headings.add(new Heading(level, paragraph.getText())));
    }
    return headings;
  }

  /** Every table as rows of texts, but for those that hold pictures. */
  List<List<List<String>>> tables() {
    return document.getTables().stream()
        .filter(table -> !String.valueOf(table.getStyleID()).equals("Bilder"))
        .map(
            table ->
                table.getRows().stream()
                    .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                    .toList())
        .toList();
  }

  /** What stands in for each picture. */
  List<String> alternativeTexts() {
    return paragraphs()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .flatMap(run -> run.getEmbeddedPictures().stream())
        .map(XWPFPicture::getDescription)
        .toList();
  }

  /** The address of each link. */
  List<String> links() {
    return paragraphs()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(XWPFHyperlinkRun.class::isInstance)
        .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(document).getURL())
        .toList();
  }

  /** The header of every page but the first, and that of the first. */
  List<String> headers() {
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    return Stream.of(policy.getDefaultHeader(), policy.getFirstPageHeader())
        .map(header -> header.getText().strip())
        .toList();
  }

  private Stream<XWPFParagraph> paragraphs() {
    return document.getBodyElements().stream().flatMap(WordFile::paragraphs);
  }

  private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      return Stream.of(paragraph);
    }
    return ((XWPFTable) element)
        .getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream());
  }

  private Optional<Integer> level(XWPFParagraph paragraph) {
    XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
    if (style.getName().equals("Title")) {
      return Optional.of(0);
    }
    return Optional.of(style.getName().toLowerCase(Locale.ROOT))
        .filter(name -> name.startsWith("heading "))
        .map(name -> Integer.valueOf(name.substring("heading ".length())));
  }
}
