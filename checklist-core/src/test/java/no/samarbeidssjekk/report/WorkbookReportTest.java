package no.samarbeidssjekk.report;

import static no.samarbeidssjekk.report.WorkbookCells.ACTION_PLAN;
import static no.samarbeidssjekk.report.WorkbookCells.ANALYSIS;
import static no.samarbeidssjekk.report.WorkbookCells.GAPS;
import static no.samarbeidssjekk.report.WorkbookCells.ITEMS;
import static no.samarbeidssjekk.report.WorkbookCells.SUMMARY;
import static no.samarbeidssjekk.report.WorkbookCells.bytes;
import static no.samarbeidssjekk.report.WorkbookCells.column;
import static no.samarbeidssjekk.report.WorkbookCells.example;
import static no.samarbeidssjekk.report.WorkbookCells.open;
import static no.samarbeidssjekk.report.WorkbookCells.word;
import static no.samarbeidssjekk.report.WorkbookCells.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.Examples.Sample;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports as workbooks, read by another library. Every cell of one example stands in the folder
 * {@code golden-workbook}, which is written anew with the other reports, by {@code
 * -Dgolden.update=true}.
 */
class WorkbookReportTest {

  private static final Path LISTINGS = Path.of("src", "test", "resources", "golden-workbook");

  static Stream<Sample> samples() {
    return Examples.samples(ReportFormat.WORKBOOK);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyReportHasItsSheetsAndEveryItem(Sample sample) {
    XSSFWorkbook workbook = new WrittenWorkbook(sample.render()).open();

    int ofSeveral = sample.isOfSeveral() ? 4 : 0;
    assertThat(workbook.getNumberOfSheets()).isEqualTo(6 + ofSeveral);
    assertThat(column(workbook.getSheetAt(ITEMS + ofSeveral), 0))
        .containsExactlyElementsOf(
            Examples.read(sample.example()).checklist().items().stream().map(Item::id).toList());
  }

  @BeforeAll
  static void writeTheListingsAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("golden.update") && !ForeignMachineTest.isForeign()) {
      Files.createDirectories(LISTINGS);
      for (Language language : Language.values()) {
        Files.writeString(listing(language), cellsOfTheExample(language));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("locale")
  void everyCellOfTheExampleIsTheCommittedOne(Language language) {
    assertThat(listing(language))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(cellsOfTheExample(language));
  }

  private static Path listing(Language language) {
    return LISTINGS.resolve(language.code() + ".txt");
  }

  private static String cellsOfTheExample(Language language) {
    List<String> cells = new WrittenWorkbook(bytes(ANALYSIS, language)).listing();
    return String.join("\n", cells) + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Sammendrag, Punkter, Gjenstår, Tiltaksplan, Fornyelse, Om rapporten
          NYNORSK | Samandrag, Punkt, Står att, Tiltaksplan, Fornying, Om rapporten
          ENGLISH | Summary, Items, What remains, Action plan, Renewal, About the report
          """)
  void sheetsAreNamedInTheLanguage(Language language, String names) {
    XSSFWorkbook workbook = example(language);

    assertThat(workbook).extracting(Sheet::getSheetName).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource({"1,A1:L37,Punkt", "2,A1:K13,Nr.", "3,A1:F12,Frist", "4,A1:G15,Frist"})
  void tablesAreFilteredBelowAHeaderThatStaysInSight(int index, String range, String first) {
    XSSFSheet sheet = example(Language.BOKMAL).getSheetAt(index);

    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(range);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(first);
  }

  @Test
  void theMarkingStandsFirstAndAtTheTopOfEveryPrintedPage() {
    var workbook = example(Language.BOKMAL);
    assertThat(workbook.getSheetAt(SUMMARY).getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("Åpen");
    workbook.forEach(sheet -> assertThat(sheet.getHeader().getLeft()).endsWith("Åpen"));
  }

  @Test
  void withoutGapsAndActionsTheTablesAreEmpty() {
    XSSFWorkbook workbook = open(Sketch.everything(Status.IN_PLACE));

    assertThat(workbook.getSheetAt(GAPS).getLastRowNum()).isZero();
    assertThat(workbook.getSheetAt(ACTION_PLAN).getLastRowNum()).isZero();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameReportIsTheSameBytes(Sample sample) {
    assertThat(sample.render()).isEqualTo(sample.render());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWordForSheetsIsUsed(Language language) {
    Set<String> words =
        new TreeSet<>(
            Texts.in(language).messages().patterns().entrySet().stream()
                .filter(pattern -> pattern.getKey().startsWith("sheet."))
                .filter(pattern -> !pattern.getKey().startsWith("sheet.format."))
                .map(Map.Entry::getValue)
                .toList());
    GapAnalysis tooLong =
        Sketch.everything(Status.IN_PLACE)
            .but("RB-01", answerWithNote("å".repeat(40_000)))
            .analysis();
    Sample ofSeveral =
        new Sample(
            Examples.OF_SEVERAL,
            ReportRequest.full(language, Examples.TODAY).ofKind(ReportKind.WORKSHOP),
            ReportFormat.WORKBOOK);
    for (byte[] bytes :
        List.of(
            bytes(ANALYSIS, language),
            bytes(tooLong, language),
            ofSeveral.render(),
            Progress.render(Progress.report(language), ReportFormat.WORKBOOK),
            OverviewOfRegion.render(OverviewOfRegion.report(language), ReportFormat.WORKBOOK))) {
      WrittenWorkbook workbook = new WrittenWorkbook(bytes);
      workbook.open().forEach(sheet -> words.remove(sheet.getSheetName()));
      List<String> texts = workbook.texts();
      words.removeIf(word -> texts.stream().anyMatch(text -> text.equals(word)));
      words.removeIf(
          word -> word.startsWith("…") && texts.stream().anyMatch(text -> text.endsWith(word)));
    }

    assertThat(words).isEmpty();
  }

  @Test
  void everyBranchOfThePageAboutTheReportIsRead() {
    List<String> texts =
        Sketch.everyBranch().stream()
            .flatMap(
                sketch ->
                    new WrittenWorkbook(bytes(sketch.analysis(), Language.BOKMAL)).texts().stream())
            .toList();

    assertThat(texts)
        .contains(
            "Lokalt tilpasset sjekkliste",
            "Endringer i målestokken",
            "Nye punkter",
            "Punkter som er tatt ut",
            "Punkter som er erstattet",
            "Punkter som er flyttet eller omskrevet",
            "Kildens eget forbehold")
        .anySatisfy(text -> assertThat(text).contains("Begrunnelse: Begrunnelse"))
        .anySatisfy(text -> assertThat(text).contains("Merknad: Merknad"))
        .anySatisfy(text -> assertThat(text).contains("Tiltak: Lage plan"));
  }

  private static Answer answerWithNote(String note) {
    return new Answer(
        Status.IN_PLACE, Optional.of(note), Optional.empty(), List.of(), Optional.empty());
  }
}
