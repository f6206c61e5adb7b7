package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsValidAndReadsBackEqual(Path file) throws IOException {
    Assessment assessment = Documents.assessment(Files.readAllBytes(file));

    assertThat(Documents.assessment(written(assessment))).isEqualTo(assessment);
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void whateverATextHoldsItReadsBackEqual() throws IOException {
    for (int seed = 0; seed < 2000; seed++) {
      Assessment assessment = new RandomAssessments(Documents.CHECKLIST, new Random(seed)).next();
      byte[] bytes = written(assessment);

      assertThat(Documents.assessment(bytes))
          .as("seed %d: %s", seed, new String(bytes, StandardCharsets.UTF_8))
          .isEqualTo(assessment);
    }
  }

  @Test
  void whatIsWrittenTwiceIsTheSame() throws IOException {
    Assessment assessment = new RandomAssessments(Documents.CHECKLIST, new Random(7)).next();

    assertThat(written(assessment)).isEqualTo(written(assessment));
    assertThat(written(Documents.assessment(written(assessment)))).isEqualTo(written(assessment));
  }

  @Test
  void anAssessmentIsWrittenPlainlyInBokmal() throws IOException {
    Assessment assessment =
        Documents.assessment(
            """
            checklist: veien-til-samarbeid@2025.1
            collaboration:
              name: "Nordre: a"
              forms: [IKS]
              established: 1987
              members: [{number: "0301", name: Oslo}]
            date: 2025-03-21
            target: advanced
            answers:
              rb-03: in place
              ST-04: {status: partial, action: {text: "Lage avtale", due: 2026-06-01}}
            """);

    assertThat(new String(written(assessment), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            checklist: veien-til-samarbeid@2025.1
            collaboration:
              name: "Nordre: a"
              forms:
                - interkommunalt selskap
              established: 1987
              members:
                - number: "0301"
                  name: Oslo
            date: 2025-03-21
            target: avansert
            answers:
              RB-03: på plass
              ST-04:
                status: delvis
                action:
                  text: Lage avtale
                  due: 2026-06-01
            """);
  }

  @Test
  void theBundledChecklistReadsBackEqual() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ChecklistWriter().write(Documents.CHECKLIST, stream);

    assertThat(Documents.checklist(stream.toByteArray())).isEqualTo(Documents.CHECKLIST);
  }

  private static byte[] written(Assessment assessment) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new AssessmentWriter().write(assessment, stream);
    return stream.toByteArray();
  }
}
