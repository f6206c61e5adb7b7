package no.samarbeidssjekk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.report.HostileTexts;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import no.samarbeidssjekk.yaml.AssessmentReader;
import no.samarbeidssjekk.yaml.AssessmentWriter;
import no.samarbeidssjekk.yaml.ChecklistReader;
import no.samarbeidssjekk.yaml.MadeUpEdition;
import no.samarbeidssjekk.yaml.RandomAssessments;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Workbooks of other checklists, of other versions, and with texts that are hard to write. */
class AdaptedWorkbookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static Checked<Assessment> read(byte[] workbook, Checklist checklist)
      throws IOException, InvalidDocumentException {
    return new WorkbookReader(checklist).read("fil.xlsx", new ByteArrayInputStream(workbook));
  }

  private static byte[] written(Checklist checklist, Assessment assessment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AssessmentWorkbook(checklist, assessment, Language.BOKMAL, "").write(bytes);
    return bytes.toByteArray();
  }

  private static Checked<Assessment> readAsYaml(Assessment assessment, Checklist checklist)
      throws IOException, InvalidDocumentException {
    ByteArrayOutputStream yaml = new ByteArrayOutputStream();
    new AssessmentWriter().write(assessment, yaml);
    return new AssessmentReader(checklist)
        .read("fil.yaml", new ByteArrayInputStream(yaml.toByteArray()));
  }

  @Test
  void answersOfAnEarlierVersionReadAsTheyDoInYaml() throws Exception {
    Checklist earlier = Workbooks.PRODUCT.checklist();
    Map<String, Answer> answers = new LinkedHashMap<>();
    earlier.items().forEach(item -> answers.put(item.id(), Answer.of(Status.PARTIAL)));
    Assessment assessment =
        new Assessment(
            new EditionReference(earlier.id(), Optional.of(earlier.version())),
            Collaboration.named("Fosenregionen"),
            DAY,
            Optional.empty(),
            Optional.empty(),
            answers);

    Checked<Assessment> read = read(written(earlier, assessment), MadeUpEdition.OF_2026);
    Checked<Assessment> inYaml = readAsYaml(assessment, MadeUpEdition.OF_2026);

    assertThat(read.value()).isEqualTo(inYaml.value());
    assertThat(read.warnings())
        .extracting(Problem::code)
        .isEqualTo(inYaml.warnings().stream().map(Problem::code).toList());
  }

  @Test
  void answersToRetiredItemsAreKeptInARowOfTheirOwn() throws Exception {
    Random random = new Random(7);
    for (int count = 0; count < 30; count++) {
      Assessment assessment =
          Workbooks.plain(new RandomAssessments(MadeUpEdition.OF_2026, random).next());
      Map<String, Answer> answers = new LinkedHashMap<>(assessment.answers());
      answers.put("ST-05", Answer.of(Status.MISSING));
      Assessment withRetired =
          new Assessment(
              assessment.checklist(),
              assessment.supplements(),
              assessment.collaboration(),
              assessment.date(),
              assessment.target(),
              assessment.marking(),
              assessment.respondent(),
              assessment.note(),
              answers);

      assertThat(read(written(MadeUpEdition.OF_2026, withRetired), MadeUpEdition.OF_2026).value())
          .isEqualTo(withRetired);
    }
  }

  @Test
  void aChecklistOfOnesOwnHasAsManyLevelsDimensionsAndItemsAsItLikes() throws Exception {
    Checklist small = checklist(1, 1, 1);
    Checklist large = checklist(9, 40, 25);

    for (Checklist checklist : List.of(small, large)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new BlankWorkbook(
              checklist,
              Language.ENGLISH,
              Optional.of("Vakt"),
              Optional.of(checklist.levels().get(checklist.levels().size() - 1)),
              DAY)
          .write(bytes);
      Checked<Assessment> read = read(bytes.toByteArray(), checklist);
      assertThat(read.warnings()).isEmpty();
      assertThat(read.value().answers().keySet())
          .containsExactlyElementsOf(checklist.items().stream().map(Item::id).toList());
      assertThat(read.value().target())
          .contains(checklist.levels().get(checklist.levels().size() - 1));
    }
  }

  private static Checklist checklist(int levels, int dimensions, int items) throws Exception {
    StringBuilder text =
        new StringBuilder(
            """
            checklist: vakt
            version: "1"
            title: Vakt
            source:
              title: Krav, [og] 'mer'
              publisher: Kystregionen
              date: 2026-01-15
              rights: {notice: Vår.}
            levels:
            """);
    for (int level = 1; level <= levels; level++) {
      text.append(
          "  - {id: n%d, name: 'nivå %d, del «a»', description: x}\n".formatted(level, level));
    }
    text.append("dimensions:\n");
    for (int dimension = 10; dimension < 10 + dimensions; dimension++) {
      text.append(
          "  - id: D%d\n    name: Dimensjon %d\n    items:\n".formatted(dimension, dimension));
      for (int item = 10; item < 10 + items; item++) {
        text.append(
            "      - {id: D%d-%d, level: n%d, text: =1+1 %d, notApplicableAllowed: true}\n"
                .formatted(dimension, item, 1 + item % levels, item));
      }
    }
    return new ChecklistReader()
        .read(
            "vakt.yaml", new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)))
        .value();
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    List<String> texts = HostileTexts.all().filter(AdaptedWorkbookTest::mayStandInAFile).toList();
    List<Item> items = Workbooks.PRODUCT.checklist().items();
    for (int start = 0; start < texts.size(); start += items.size()) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      for (int index = start; index < Math.min(texts.size(), start + items.size()); index++) {
        answers.put(
            items.get(index - start).id(),
            new Answer(
                Status.PARTIAL,
                Optional.of(texts.get(index)),
                Optional.empty(),
                List.of(),
                Optional.empty()));
      }
      Assessment assessment =
          new Assessment(
              new EditionReference("veien-til-samarbeid", Optional.of("2025.1")),
              Collaboration.named(texts.get(start)),
              DAY,
              Optional.empty(),
              Optional.of(texts.get(start)),
              answers);
      byte[] workbook = Workbooks.written(assessment, Language.BOKMAL);

      assertThat(Workbooks.read(workbook)).isEqualTo(Workbooks.plain(assessment));
      assertThat(new WrittenWorkbook(workbook).parts())
          .allSatisfy((name, part) -> assertThat(part).doesNotContain("<f>", "<hyperlink "));
    }
  }

  /** Control characters are refused in files of both kinds, and XML cannot hold all others. */
  private static boolean mayStandInAFile(String text) {
    return Workbooks.canBeSeen(text)
        && !text.matches("(?s).*[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r\\x{85}]].*");
  }

  @Test
  void everySheetHoldsToTheSchemaOfTheFormat() throws Exception {
    Map<String, String> parts =
        new WrittenWorkbook(Workbooks.written(Workbooks.example(), Language.NYNORSK)).parts();
    for (int sheet = 1; sheet <= 6; sheet++) {
      List<XmlError> errors = new ArrayList<>();
      WorksheetDocument.Factory.parse(
              parts.getOrDefault("xl/worksheets/sheet%d.xml".formatted(sheet), ""))
          .validate(new XmlOptions().setErrorListener(errors));

      assertThat(errors).as("sheet %d", sheet).isEmpty();
    }
  }

  @Test
  void theChecklistIsLockedAndItsStatusesAreChosenFromLists() {
    XSSFWorkbook workbook =
        new WrittenWorkbook(Workbooks.written(Workbooks.example(), Language.ENGLISH)).open();
    XSSFSheet answers = workbook.getSheet("Answers");

    assertThat(answers.getProtect()).isTrue();
    assertThat(answers.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
    assertThat(answers.isAutoFilterLocked()).isFalse();
    assertThat(answers.isSortLocked()).isFalse();
    assertThat(answers.isFormatColumnsLocked()).isFalse();
    assertThat(answers.getRow(1).getCell(3).getCellStyle().getLocked()).isTrue();
    assertThat(answers.getRow(1).getCell(5).getCellStyle().getLocked()).isFalse();
    assertThat(answers.getPaneInformation().isFreezePane()).isTrue();
    assertThat(answers.getRepeatingRows().getLastRow()).isZero();
    assertThat(answers.getPrintSetup().getLandscape()).isTrue();
    assertThat(answers.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(workbook.getSheet("Municipalities").getProtect()).isFalse();
    assertThat(workbook.getSheet("Municipalities").getRow(1).getCell(0).getCellStyle())
        .extracting(style -> style.getDataFormatString())
        .isEqualTo("@");
    assertThat(answers.getDataValidations())
        .allSatisfy(
            validation ->
                assertThat(validation.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING))
        .extracting(validation -> validation.getValidationConstraint().getFormula1())
        .contains("'Words to choose'!$A$2:$A$7", "'Words to choose'!$A$2:$A$6");
    assertThat(workbook.getSheet("Words to choose").getRow(6).getCell(0).getStringCellValue())
        .isEqualTo("not applicable");
  }
}
