package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("injection")
class WorkbookInjectionTest {

  private static final WrittenWorkbook HARMLESS =
      new WrittenWorkbook(TypedText.workbook(TypedText.HARMLESS));
  private static final List<String> HARMLESS_TEXTS = HARMLESS.texts();
  private static final Map<String, String> HARMLESS_PARTS = HARMLESS.parts();

  static Stream<String> texts() {
    return Stream.concat(
        HostileTexts.all(),
        Stream.of(
            "=cmd|'/c calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "=DDE(\"cmd\";\"/C calc\";\"\")",
            "=WEBSERVICE(\"https://example.org\")",
            "=IMPORTXML(\"https://example.org\",\"//a\")",
            "\uFF1D1+1",
            "_x003D_1+1",
            "&A &P &\"Arial\"",
            "]]></t></si><si><t>",
            "</mergeCells><mergeCell ref=\"A1:XFD1\"/>",
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextIsATextCellThatHoldsWhatWasTyped(String text) {
    List<String> expected =
        HARMLESS_TEXTS.stream().map(cell -> cell.replace(TypedText.HARMLESS, shown(text))).toList();

    assertThat(new WrittenWorkbook(TypedText.workbook(text)).texts()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noCellIsAFormulaAndNothingIsLinked(String text) {
    WrittenWorkbook workbook = new WrittenWorkbook(TypedText.workbook(text));

    assertThat(workbook.cells().map(cell -> (XSSFCell) cell))
        .allSatisfy(
            cell -> {
              assertThat(cell.getCellType())
                  .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
              assertThat(cell.getHyperlink()).isNull();
            });
    Map<String, String> parts = workbook.parts();
    assertThat(parts).containsOnlyKeys(HARMLESS_PARTS.keySet());
    parts.forEach(
        (name, xml) ->
            assertThat(xml)
                .as(name)
                .doesNotContain("<f>", "<f ", "<hyperlink", "TargetMode", "ddeLink", "oleLink"));
    assertThat(withoutTexts(parts)).isEqualTo(withoutTexts(HARMLESS_PARTS));
  }

  @Test
  void whatTurnsOrHidesTextIsShownInItsPlace() {
    assertThat(new WrittenWorkbook(TypedText.workbook("a\u202Eb\u200Bc")).texts())
        .anySatisfy(text -> assertThat(text).isEqualTo("a\uFFFDb\uFFFDc"))
        .noneSatisfy(text -> assertThat(text).containsPattern("[\u202E\u200B]"));
  }

  /** The definitions of the workbook: sheets, names, relations and kinds of content. */
  private static List<String> withoutTexts(Map<String, String> parts) {
    return parts.entrySet().stream()
        .filter(part -> !part.getKey().matches("xl/(sharedStrings|styles|worksheets/.*)\\.xml"))
        .filter(part -> !part.getKey().equals("docProps/core.xml"))
        .map(part -> part.getKey() + part.getValue())
        .toList();
  }

  private static String shown(String text) {
    return Visible.inDocument(text)
        .replaceAll("\r\n?", "\n")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
  }
}
