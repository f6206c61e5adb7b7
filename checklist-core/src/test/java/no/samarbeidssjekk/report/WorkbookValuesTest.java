package no.samarbeidssjekk.report;

import static no.samarbeidssjekk.report.WorkbookCells.ACTION_PLAN;
import static no.samarbeidssjekk.report.WorkbookCells.ANALYSIS;
import static no.samarbeidssjekk.report.WorkbookCells.GAPS;
import static no.samarbeidssjekk.report.WorkbookCells.ITEMS;
import static no.samarbeidssjekk.report.WorkbookCells.SUMMARY;
import static no.samarbeidssjekk.report.WorkbookCells.bytes;
import static no.samarbeidssjekk.report.WorkbookCells.colour;
import static no.samarbeidssjekk.report.WorkbookCells.column;
import static no.samarbeidssjekk.report.WorkbookCells.example;
import static no.samarbeidssjekk.report.WorkbookCells.number;
import static no.samarbeidssjekk.report.WorkbookCells.open;
import static no.samarbeidssjekk.report.WorkbookCells.row;
import static no.samarbeidssjekk.report.WorkbookCells.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.freshness.Deadline;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.scoring.StatusCounts;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a report as a workbook hold: numbers, dates and words. */
class WorkbookValuesTest {

  @Test
  void theNumbersAreThoseOfTheScorecard() {
    XSSFSheet sheet = example(Language.BOKMAL).getSheetAt(SUMMARY);

    ANALYSIS
        .scorecard()
        .overall()
        .levels()
        .forEach(
            level -> {
              String name = level.level().label().in(Language.BOKMAL);
              String shown = level.level().equals(ANALYSIS.target()) ? name + " (målnivå)" : name;
              assertThat(numbers(row(sheet, shown))).isEqualTo(numbers(level.counts()));
            });
    ANALYSIS
        .scorecard()
        .dimensions()
        .forEach(
            dimension -> {
              String name = dimension.dimension().name().in(Language.BOKMAL);
              StatusCounts everything = dimension.score().levels().get(2).counts();
              StatusCounts target = dimension.score().at(ANALYSIS.target()).counts();
              assertThat(numbers(row(sheet, name)))
                  .startsWith(numbers(everything).toArray(String[]::new))
                  .endsWith(numbers(target).subList(2, 4).toArray(String[]::new));
            });
  }

  @Test
  void percentagesAreNumbersShownInPercent() {
    Cell cell = row(example(Language.BOKMAL).getSheetAt(SUMMARY), "grunnleggende").getCell(3);

    assertThat(cell.getNumericCellValue()).isEqualTo(0.83);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0\\\u00a0%");
  }

  @Test
  void whatIsOpenMakesARangeAndNoLack() {
    XSSFSheet sheet =
        open(Sketch.everything(Status.IN_PLACE).but(Status.UNKNOWN, "ST-01")).getSheetAt(SUMMARY);

    List<String> row = words(row(sheet, "grunnleggende (målnivå)"));
    assertThat(row)
        .containsExactly(
            "grunnleggende (målnivå)",
            "8",
            "9",
            "0.88",
            "1",
            "uavklart",
            "nådd",
            "0",
            "0",
            "1",
            "0",
            "0");
  }

  @Test
  void whereNothingAppliesThereIsNoPercentage() {
    XSSFSheet sheet = open(Sketch.everything(Status.NOT_APPLICABLE)).getSheetAt(SUMMARY);

    XSSFRow row = row(sheet, "avansert (målnivå)");
    assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(5).getStringCellValue()).isEqualTo("kan ikke vurderes");
  }

  @ParameterizedTest
  @CsvSource({"BOKMAL,dd.mm.yyyy", "NYNORSK,dd.mm.yyyy", "ENGLISH,yyyy-mm-dd"})
  void datesAreDatesInTheNotationOfTheLanguage(Language language, String notation) {
    XSSFWorkbook workbook = example(language);
    List<Cell> dates =
        new WrittenWorkbook(bytes(ANALYSIS, language))
            .cells()
            .filter(cell -> cell.getCellType() == CellType.NUMERIC)
            .filter(DateUtil::isCellDateFormatted)
            .toList();
    long due =
        ANALYSIS.checklist().items().stream()
            .map(ANALYSIS.assessment()::answer)
            .filter(answer -> answer.action().flatMap(action -> action.due()).isPresent())
            .count();
    long dueOfGaps =
        ANALYSIS.gaps().stream()
            .filter(gap -> gap.answer().action().flatMap(action -> action.due()).isPresent())
            .count();
    List<Deadline> deadlines = FreshnessAnalysis.of(ANALYSIS, Examples.TODAY).deadlines();
    long renewals = deadlines.stream().filter(Deadline.ToRenew.class::isInstance).count();

    assertThat(dates)
        .hasSize((int) (2 + 2 * due + dueOfGaps + deadlines.size() + renewals))
        .allSatisfy(
            cell -> assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(notation));
    assertThat(
            workbook
                .getSheetAt(ACTION_PLAN)
                .getRow(1)
                .getCell(0)
                .getLocalDateTimeCellValue()
                .toLocalDate())
        .isEqualTo("2026-04-30");
  }

  @Test
  void gapsAreNumberedInTheirOrder() {
    XSSFSheet sheet = example(Language.BOKMAL).getSheetAt(GAPS);

    assertThat(column(sheet, 1))
        .containsExactlyElementsOf(ANALYSIS.gaps().stream().map(gap -> gap.item().id()).toList());
    assertThat(column(sheet, 0)).startsWith("1", "2", "3").hasSize(ANALYSIS.gaps().size());
  }

  @Test
  void anItemHasItsWholeAnswer() {
    XSSFSheet sheet = example(Language.BOKMAL).getSheetAt(ITEMS);

    assertThat(words(row(sheet, "RO-01")))
        .containsExactly(
            "RO-01",
            "Roller og ansvar",
            "grunnleggende",
            "Avklar tydelige og omforente roller, ansvar og oppgavedeling",
            "delvis",
            "Det er klart hvem som gjør hva til daglig. Hvem som leder arbeidet når to kommuner"
                + " rammes samtidig, er ikke avklart.",
            "",
            "Samarbeidsavtalen, punkt 5 om oppgavefordeling, 14.10.2025",
            "Avklare ledelse og varsling når flere kommuner er rammet, og ta det inn i avtalen",
            "kommunedirektør Fjellvik",
            "2026-06-15",
            "ja");
    assertThat(words(row(sheet, "RB-04")).get(6)).startsWith("Utredningen fra 2020");
  }

  @Test
  void anOpenItemHasNotTheColourOfALack() {
    XSSFSheet sheet =
        open(Sketch.everything(Status.IN_PLACE)
                .but(Status.PARTIAL, "RB-01")
                .but(Status.MISSING, "RB-02")
                .but(Status.UNKNOWN, "ST-01")
                .but(Status.NOT_ASSESSED, "ST-02")
                .but(Status.NOT_APPLICABLE, "ST-03"))
            .getSheetAt(ITEMS);
    Map<String, String> colours =
        Stream.of("RB-03", "RB-01", "RB-02", "ST-01", "ST-02", "ST-03")
            .collect(Collectors.toMap(id -> id, id -> colour(row(sheet, id).getCell(4))));

    assertThat(colours)
        .contains(
            entry("RB-03", "FFDAEDDD"),
            entry("RB-01", "FFFAE6C6"),
            entry("RB-02", "FFF8E4E4"),
            entry("ST-01", "FFDCEBF6"),
            entry("ST-02", "FFDCEBF6"),
            entry("ST-03", "FFF3F4F6"));
  }

  private static List<String> numbers(StatusCounts counts) {
    return List.of(
        String.valueOf(counts.inPlace()),
        String.valueOf(counts.applicable()),
        fraction(counts.percent()),
        fraction(counts.percentAtBest()),
        String.valueOf(counts.partial()),
        String.valueOf(counts.missing()),
        String.valueOf(counts.unknown()),
        String.valueOf(counts.notAssessed()),
        String.valueOf(counts.notApplicable()));
  }

  private static String fraction(OptionalInt percent) {
    return percent.isPresent() ? number(percent.getAsInt() / 100.0) : "";
  }

  private static List<String> numbers(XSSFRow row) {
    List<String> numbers = new ArrayList<>(words(row));
    numbers.subList(5, 7).clear();
    return numbers.subList(1, numbers.size());
  }
}
