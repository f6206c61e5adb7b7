package no.samarbeidssjekk.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.spreadsheet.UnreadableWorkbookException.Fault;

/**
 * The cells of an XLSX file that any program has saved. No formula is reckoned and its last result
 * is not read; no macro is run; and nothing outside the file is fetched. Thread-safe: it keeps
 * nothing between calls.
 */
public final class WorkbookCells {

  private static final String ZIP = "PK\3\4";
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
  private static final String PLAIN_WORKBOOK_END = "sheet.main+xml";
  private static final String TEMPLATE_END = "template.main+xml";
  private static final String SPREADSHEET = "spreadsheetml.";

  private WorkbookCells() {}

  /**
   * Reads every sheet with its cells, in the order of the workbook. The stream is read to its end,
   * or to just beyond the limit for a file, and not closed.
   *
   * @throws UnreadableWorkbookException when it is no workbook, or goes beyond a limit
   * @throws IOException when the stream cannot be read
   */
  public static List<SheetCells> read(InputStream stream, WorkbookLimits limits)
      throws IOException, UnreadableWorkbookException {
    byte[] file = stream.readNBytes(limits.fileBytes());
    if (stream.read() >= 0) {
      throw new UnreadableWorkbookException(Fault.FILE_TOO_LARGE, limits.fileBytes());
    }
    requireZip(file);
    ZipContents contents = ZipContents.read(file, limits);
    String workbook =
        Relationships.of("", contents)
            .first("officeDocument")
            .orElseThrow(() -> new UnreadableWorkbookException(otherZip(contents), ""));
    requireWorkbook(workbook, contents);
    return sheets(workbook, contents, limits.cells());
  }

  private static void requireZip(byte[] file) throws UnreadableWorkbookException {
    String start = new String(file, 0, Math.min(ZIP.length(), file.length), ISO_8859_1);
    if (file.length == 0) {
      throw new UnreadableWorkbookException(Fault.EMPTY, "");
    }
    if (start.equals(OLE)) {
      boolean isEncrypted = contains(file, "EncryptedPackage".getBytes(UTF_16LE));
      throw new UnreadableWorkbookException(isEncrypted ? Fault.PASSWORD : Fault.OLD_EXCEL, "");
    }
    if (!start.equals(ZIP)) {
      throw new UnreadableWorkbookException(isText(file) ? Fault.TEXT : Fault.OTHER, "");
    }
  }

  private static boolean contains(byte[] file, byte[] bytes) {
    return new String(file, ISO_8859_1).contains(new String(bytes, ISO_8859_1));
  }

  private static boolean isText(byte[] file) {
    for (byte value : file) {
      if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
        return false;
      }
    }
    return !new String(file, 0, Math.min(4, file.length), ISO_8859_1).equals("%PDF");
  }

  private static Fault otherZip(ZipContents contents) {
    return contents.has("mimetype") && contents.has("content.xml")
        ? Fault.OPEN_DOCUMENT
        : Fault.OTHER;
  }

  /** Told by what the file says of its main part. */
  private static void requireWorkbook(String workbook, ZipContents contents)
      throws UnreadableWorkbookException {
    XmlPart types = part("[Content_Types].xml", contents);
    String type = "";
    while (types.toNextElement()) {
      boolean isMain = ("/" + workbook).equalsIgnoreCase(types.attribute("PartName"));
      type = isMain ? types.attribute("ContentType") : type;
    }
    if (type.contains("macroEnabled") || contents.has("xl/vbaProject.bin")) {
      throw new UnreadableWorkbookException(Fault.MACROS, "");
    }
    boolean isPlain =
        type.contains(SPREADSHEET)
            && (type.endsWith(PLAIN_WORKBOOK_END) || type.endsWith(TEMPLATE_END));
    if (!isPlain) {
      throw new UnreadableWorkbookException(Fault.OTHER, "");
    }
  }

  private static List<SheetCells> sheets(String workbook, ZipContents contents, int mostCells)
      throws UnreadableWorkbookException {
    Relationships parts = Relationships.of(workbook, contents);
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    boolean countsFrom1904 = false;
    XmlPart xml = part(workbook, contents);
    while (xml.toNextElement()) {
      if (xml.element().equals("workbookPr")) {
        String answer = xml.attribute("date1904");
        countsFrom1904 = answer.equals("1") || answer.equals("true") || answer.equals("on");
      } else if (xml.element().equals("sheet")) {
        names.add(xml.attribute("name"));
        ids.add(xml.attribute("id"));
      }
    }
    SheetParser parser = parser(parts, contents, countsFrom1904, mostCells);
    List<SheetCells> sheets = new ArrayList<>();
    for (int index = 0; index < names.size(); index++) {
      Relationships.Target target = parts.byId().get(ids.get(index));
      if (target == null) {
        throw UnreadableWorkbookException.damaged(workbook);
      }
      if (target.kind().equals("worksheet")) {
        Relationships beside = Relationships.of(target.part(), contents);
        sheets.add(
            new SheetCells(
                names.get(index),
                parser.read(part(target.part(), contents)),
                beside.has("comments") || beside.has("threadedComment")));
      }
    }
    return sheets;
  }

  private static SheetParser parser(
      Relationships parts, ZipContents contents, boolean countsFrom1904, int mostCells)
      throws UnreadableWorkbookException {
    Optional<String> texts = parts.first("sharedStrings");
    Optional<String> styles = parts.first("styles");
    return new SheetParser(
        texts.isPresent() ? CellTexts.shared(part(texts.get(), contents)) : List.of(),
        styles.isPresent()
            ? DayFormats.of(part(styles.get(), contents), countsFrom1904)
            : DayFormats.none(),
        mostCells);
  }

  private static XmlPart part(String name, ZipContents contents)
      throws UnreadableWorkbookException {
    Optional<byte[]> content = contents.part(name);
    if (content.isEmpty()) {
      throw UnreadableWorkbookException.damaged(name);
    }
    return new XmlPart(name, content.get());
  }
}
