package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Problem;
import org.junit.jupiter.api.Test;

class DamagedDocumentTest {

  private static final List<String> FRAGMENTS =
      List.of(
          "",
          "\n",
          " ",
          "\t",
          ":",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "#",
          "&a ",
          "*a",
          "!x ",
          "|",
          ">",
          "---\n",
          "...\n",
          "? ",
          "~",
          "null",
          "😀",
          "\u2028",
          "\u0085",
          "\r",
          "\uFEFF",
          "\u0000",
          ",",
          "%",
          "<<: ",
          "no",
          "0301",
          "{a: [",
          "\n  - x\n");

  @Test
  void aDamagedAssessmentGivesProblemsInsideTheDocumentAndNeverAnythingElse() throws IOException {
    String text = Files.readString(Path.of("../examples/fosenregionen.yaml"));
    for (int seed = 0; seed < 1500; seed++) {
      String damaged = damaged(text, new Random(seed));
      requireInside(
          damaged,
          Documents.assessmentProblems("f", damaged.getBytes(StandardCharsets.UTF_8)),
          seed);
    }
  }

  @Test
  void aDamagedChecklistGivesProblemsInsideTheDocumentAndNeverAnythingElse() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Checklist.class.getResourceAsStream("veien-til-samarbeid.yaml"))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (int seed = 0; seed < 150; seed++) {
        String damaged = damaged(text, new Random(seed));
        requireInside(
            damaged,
            Documents.checklistProblems("f", damaged.getBytes(StandardCharsets.UTF_8)),
            seed);
      }
    }
  }

  @Test
  void damagedBytesGiveProblemsToo() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("../examples/ringeriksregionen.yaml"));
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      Documents.assessmentProblems("f", damaged)
          .forEach(problem -> assertThat(problem.line(Language.ENGLISH)).doesNotContain("\n"));
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int wound = 1 + random.nextInt(3); wound > 0; wound--) {
      int start = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), start + random.nextInt(12));
      damaged.replace(start, end, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return damaged.toString();
  }

  private static void requireInside(String text, List<Problem> problems, int seed) {
    String[] lines = text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1);
    assertThat(problems)
        .as("seed %d", seed)
        .isSortedAccordingTo(Problem.DOCUMENT_ORDER)
        .allSatisfy(
            problem -> {
              assertThat(problem.position().line()).isBetween(1, lines.length);
              assertThat(problem.position().column())
                  .isBetween(1, lines[problem.position().line() - 1].length() + 1);
              assertThat(problem.line(Language.BOKMAL)).doesNotContain("\n");
            });
  }
}
