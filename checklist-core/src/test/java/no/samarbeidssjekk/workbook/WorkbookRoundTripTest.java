package no.samarbeidssjekk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.yaml.BlankAssessment;
import no.samarbeidssjekk.yaml.RandomAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookRoundTripTest {

  static Stream<Path> examples() {
    return Workbooks.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleReadsBackAsItWas(Path file) {
    Assessment assessment = Workbooks.example(file);
    for (Language language : Language.values()) {
      assertThat(Workbooks.read(Workbooks.written(assessment, language))).isEqualTo(assessment);
    }
  }

  @Test
  void textsThatAreHardToWriteReadBackAsTheyWere() {
    RandomAssessments random =
        new RandomAssessments(Workbooks.PRODUCT.checklist(), new Random(20261125));
    for (int count = 0; count < 200; count++) {
      Assessment assessment = Workbooks.plain(random.next());
      byte[] workbook =
          Workbooks.written(assessment, count % 2 == 0 ? Language.BOKMAL : Language.ENGLISH);

      assertThat(Workbooks.read(workbook)).isEqualTo(assessment);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNewWorkbookReadsAsANewFileDoes(Language language) throws Exception {
    LocalDate date = LocalDate.of(2026, 3, 12);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    new BlankAssessment(
            Workbooks.PRODUCT.checklist(),
            language,
            Optional.of("Nordre =1+1"),
            Workbooks.PRODUCT.checklist().level("viderekommen"),
            date)
        .write(file);
    new BlankWorkbook(
            Workbooks.PRODUCT.checklist(),
            language,
            Optional.of("Nordre =1+1"),
            Workbooks.PRODUCT.checklist().level("viderekommen"),
            date)
        .write(workbook);

    assertThat(Workbooks.read(workbook.toByteArray()))
        .isEqualTo(Workbooks.PRODUCT.read("ny.yaml", new ByteArrayInputStream(file.toByteArray())));
    assertThat(Workbooks.problems(workbook.toByteArray())).isEmpty();
  }

  @Test
  void theSameAssessmentGivesTheSameBytes() {
    byte[] once = Workbooks.written(Workbooks.example(), Language.BOKMAL);

    assertThat(Workbooks.written(Workbooks.example(), Language.BOKMAL)).isEqualTo(once);
  }

  /** For a look at it: {@code -Dworkbook.folder=target/look}. */
  @Test
  void workbooksToLookAt() throws IOException {
    String folder = System.getProperty("workbook.folder");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      for (Language language : Language.values()) {
        Files.write(
            Path.of(folder, language.code() + ".xlsx"),
            Workbooks.written(Workbooks.example(), language));
      }
    }
  }
}
