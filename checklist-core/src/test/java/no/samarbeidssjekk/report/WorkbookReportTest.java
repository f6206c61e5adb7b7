package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.Examples.Sample;
import no.samarbeidssjekk.scoring.StatusCounts;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
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

  private static final int SUMMARY = 0;
  private static final int ITEMS = 1;
  private static final int GAPS = 2;
  private static final int ACTION_PLAN = 3;

  private static final Path LISTINGS = Path.of("src", "test", "resources", "golden-workbook");
  private static final Path EXAMPLE =
      Examples.files().stream()
          .filter(file -> file.endsWith("eksempelregionen.yaml"))
          .findFirst()
          .orElseThrow();
  private static final GapAnalysis ANALYSIS = Examples.read(EXAMPLE);

  static Stream<Sample> samples() {
    return Examples.samples(ReportFormat.WORKBOOK);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyReportHasItsSheetsAndEveryItem(Sample sample) {
    XSSFWorkbook workbook = new WrittenWorkbook(sample.render()).open();

    assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
    assertThat(column(workbook.getSheetAt(ITEMS), 0))
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
          BOKMAL  | Sammendrag, Punkter, Gjenstår, Tiltaksplan, Om rapporten
          NYNORSK | Samandrag, Punkt, Står att, Tiltaksplan, Om rapporten
          ENGLISH | Summary, Items, What remains, Action plan, About the report
          """)
  void sheetsAreNamedInTheLanguage(Language language, String names) {
    XSSFWorkbook workbook = example(language);

    assertThat(workbook).extracting(Sheet::getSheetName).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource({"1,A1:L37,Punkt", "2,A1:K13,Nr.", "3,A1:F12,Frist"})
  void tablesAreFilteredBelowAHeaderThatStaysInSight(int index, String range, String first) {
    XSSFSheet sheet = example(Language.BOKMAL).getSheetAt(index);

    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(range);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(first);
  }

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
  void theMarkingStandsFirstAndAtTheTopOfEveryPrintedPage() {
    var workbook = example(Language.BOKMAL);
    assertThat(workbook.getSheetAt(SUMMARY).getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("Åpen");
    workbook.forEach(sheet -> assertThat(sheet.getHeader().getLeft()).endsWith("Åpen"));
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

    assertThat(dates)
        .hasSize((int) (2 + 2 * due + dueOfGaps))
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
    for (GapAnalysis analysis : List.of(ANALYSIS, tooLong)) {
      WrittenWorkbook workbook = new WrittenWorkbook(bytes(analysis, language));
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

  private static List<String> words(XSSFRow row) {
    List<String> words = new ArrayList<>();
    row.forEach(cell -> words.add(word(cell)));
    return words;
  }

  private static String word(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : number(cell.getNumericCellValue());
      default -> "";
    };
  }

  private static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private static List<String> column(XSSFSheet sheet, int column) {
    List<String> words = new ArrayList<>();
    sheet.forEach(row -> words.add(word(row.getCell(column))));
    return words.subList(1, words.size());
  }

  /** The first row that begins with these words. */
  private static XSSFRow row(XSSFSheet sheet, String first) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && word(row.getCell(0)).equals(first)) {
        return (XSSFRow) row;
      }
    }
    throw new AssertionError("No row begins with " + first);
  }

  private static String colour(Cell cell) {
    return ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor().getARGBHex();
  }

  private static XSSFWorkbook example(Language language) {
    return new WrittenWorkbook(bytes(ANALYSIS, language)).open();
  }

  private static XSSFWorkbook open(Sketch sketch) {
    return new WrittenWorkbook(bytes(sketch.analysis(), Language.BOKMAL)).open();
  }

  private static byte[] bytes(GapAnalysis analysis, Language language) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Report report = Report.of(analysis, language, Examples.TODAY);
      new ReportRenderer().render(report, ReportFormat.WORKBOOK, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
