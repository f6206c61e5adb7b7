package no.samarbeidssjekk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.spreadsheet.WorkbookLimits;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import no.samarbeidssjekk.yaml.ReadingLimits;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbook, or are made to do harm: one sentence, and soon. */
class UnreadableWorkbookTest {

  private static final byte[] WORKBOOK = Workbooks.written(Workbooks.example(), Language.BOKMAL);
  private static final String SHEET = "xl/worksheets/sheet4.xml";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private static void requireOnly(byte[] file, String code, String part) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(Workbooks.problems(file))
                .singleElement()
                .asString()
                .startsWith("fil.xlsx:1:1: error: ")
                .contains(part)
                .endsWith("[" + code + "]"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> parts() {
    return new WrittenWorkbook(WORKBOOK).parts();
  }

  private static byte[] with(String part, UnaryOperator<String> change) {
    Map<String, String> parts = parts();
    assertThat(parts).containsKey(part);
    parts.computeIfPresent(part, (name, content) -> change.apply(content));
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(bytes(part.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void theWorkbookItselfCanBeRead() {
    assertThat(Workbooks.read(zip(parts()))).isEqualTo(Workbooks.example());
  }

  @Test
  void anEmptyFileIsToldHowToMakeOne() {
    requireOnly(new byte[0], "document-empty", "checklist new -f xlsx");
  }

  @Test
  void filesOfOtherKindsAreToldWhatTheyAreAndWhatToDo() {
    requireOnly(bytes("Kode;Status\nRB-01;på plass\n"), "workbook-not-xlsx", "CSV");
    requireOnly(bytes("checklist: veien-til-samarbeid\n"), "workbook-not-xlsx", "ren tekst");
    requireOnly(bytes("%PDF-1.7 "), "workbook-not-xlsx", "ikke et regneark");
    requireOnly(new byte[] {0, 1, 2, 3, 4}, "workbook-not-xlsx", "ikke et regneark");
    requireOnly(
        zip(Map.of("mimetype", "application/vnd.oasis", "content.xml", "<x/>")),
        "workbook-not-xlsx",
        ".ods");
    requireOnly(zip(Map.of("bilde.txt", "x")), "workbook-not-xlsx", "ikke et regneark");
  }

  @Test
  void oldAndLockedWorkbooksAreToldApart() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] locked = Arrays.copyOf(old, old.length + name.length);
    System.arraycopy(name, 0, locked, old.length, name.length);

    requireOnly(old, "workbook-not-xlsx", ".xls.");
    requireOnly(locked, "workbook-password", "passord");
  }

  @Test
  void aWorkbookWithMacrosIsRefused() {
    requireOnly(
        with(
            CONTENT_TYPES,
            types ->
                types.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
        "workbook-not-xlsx",
        "makroer");
  }

  @Test
  void aWordFileIsNoWorkbook() {
    requireOnly(
        with(
            CONTENT_TYPES,
            types -> types.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main")),
        "workbook-not-xlsx",
        "ikke et regneark");
  }

  @Test
  void aFileThatIsCutOffIsDamaged() {
    requireOnly(Arrays.copyOf(WORKBOOK, WORKBOOK.length / 3), "workbook-damaged", "zip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]>",
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"https://example.org/\">]>"
      })
  void partsThatDefineEntitiesAreRefused(String doctype) {
    requireOnly(
        with(SHEET, xml -> xml.replaceFirst("\\?>", "?>" + doctype)), "workbook-damaged", SHEET);
    requireOnly(
        with("xl/workbook.xml", xml -> xml.replaceFirst("\\?>", "?>" + doctype)),
        "workbook-damaged",
        "xl/workbook.xml");
  }

  @Test
  void deepXmlIsRefused() {
    String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);

    requireOnly(
        with(SHEET, xml -> xml.replace("<sheetData>", "<sheetData>" + deep)),
        "workbook-damaged",
        SHEET);
  }

  @Test
  void whatIsHugeWhenItIsUnpackedIsRefused() {
    Map<String, String> parts = parts();
    parts.put("xl/media/image1.bin", " ".repeat(70 * 1024 * 1024));

    requireOnly(zip(parts), "workbook-too-large", "64 MiB");
    requireOnly(
        with(SHEET, xml -> xml + " ".repeat(70 * 1024 * 1024)), "workbook-too-large", "64 MiB");
  }

  @Test
  void tooManyCellsAreRefused() {
    String cells = "<row><c><v>1</v></c></row>".repeat(120_000);

    requireOnly(
        with(SHEET, xml -> xml.replace("</sheetData>", cells + "</sheetData>")),
        "cells-too-many",
        "100000");
  }

  @Test
  void aFileThatNeverEndsIsReadNoFurtherThanItsLimit() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    WorkbookReader reader =
        new WorkbookReader(
            Workbooks.PRODUCT.checklist(),
            Supplements.none(),
            ReadingLimits.standard(),
            new WorkbookLimits(1024, 1024, 10));

    Assertions.assertThrows(InvalidDocumentException.class, () -> reader.read("fil.xlsx", endless));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"B9999999\"><v>1</v></c>",
        "<c r=\"ZZZZ1\"><v>1</v></c>",
        "<c r=\"1\"><v>1</v></c>",
        "<c r=\"Z9\" t=\"s\"><v>999999</v></c>",
        "<c r=\"Z9\" t=\"s\"><v>-1</v></c>",
        "<c r=\"Z9\" t=\"s\"><v>x</v></c>",
        "<c r=\"Z9\"><v>x</v></c>",
        "<c r=\"Z9\"><v>1e999</v></c>",
        "<c r=\"Z9\"><v>NaN</v></c>",
        "<c r=\"Z9\"><f t=\"array\" ref=\"x:y\">1</f></c>",
        "<c r=\"Z9\">"
      })
  void cellsThatCannotBeAreDamage(String cell) {
    requireOnly(
        with(SHEET, xml -> xml.replace("</sheetData>", "<row>" + cell + "</row></sheetData>")),
        "workbook-damaged",
        SHEET);
  }

  @Test
  void partsOutsideTheFileAreNeverFetched() {
    String relationships = "xl/_rels/workbook.xml.rels";

    requireOnly(
        with(relationships, xml -> xml.replace("worksheets/sheet4.xml", "../../../../etc/passwd")),
        "workbook-damaged",
        "etc/passwd");
    requireOnly(
        with(
            relationships,
            xml ->
                xml.replace(
                    "Target=\"worksheets/sheet4.xml\"",
                    "TargetMode=\"External\" Target=\"https://example.org/sheet4.xml\"")),
        "workbook-damaged",
        "xl/workbook.xml");
  }

  @Test
  void aPartThatStandsTwiceIsDamage() {
    Map<String, String> parts = parts();
    parts.put("XL/Workbook.xml", "<x/>");

    requireOnly(zip(parts), "workbook-damaged", "orkbook.xml");
  }

  @Test
  void anythingElseThatIsWrongGivesProblemsAndNoOtherException() throws Exception {
    for (String part : parts().keySet()) {
      for (String bad : new String[] {"", "x", "<", "<x/>", "<x>", "\u0000"}) {
        byte[] file = with(part, any -> bad);
        try {
          Workbooks.PRODUCT.checkWorkbook("fil.xlsx", new ByteArrayInputStream(file));
        } catch (InvalidDocumentException e) {
          assertThat(e.problems()).isNotEmpty();
        }
      }
    }
  }
}
