package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents within the limits that once took from several seconds to minutes. They now take less
 * than one; the time given here is what even a very busy machine needs.
 */
@Timeout(60)
class SlowDocumentTest {

  private static final String ASSESSMENT =
      "checklist: veien-til-samarbeid\ncollaboration: {name: Fosen}\ndate: 2025-03-21\n";
  private static final String CHECKLIST =
      """
      checklist: prøve
      version: "1"
      title: Prøve
      source: {title: A, publisher: B, date: 2025-01-01, chapter: "1", rights: {notice: C, disclaimer: D}}
      levels:
      """;
  private static final String LEVEL = "  - {id: høy, name: høy, description: x}\n";
  private static final String SUPPLEMENT =
      "supplement: kyst\nversion: \"1\"\ntitle: K\npurpose: P\nchecklist: veien-til-samarbeid\n";

  @Test
  void aSupplementThatIsNamedOftenIsFetchedOnce() throws Exception {
    AtomicInteger fetched = new AtomicInteger();
    Supplements supplements =
        Supplements.none()
            .offering(
                "nabotillegg",
                () -> {
                  fetched.incrementAndGet();
                  return Documents.NEIGHBOUR;
                });
    String names = many(400, index -> "nabotillegg, ");
    AssessmentReader reader =
        new AssessmentReader(Documents.CHECKLIST, supplements, ReadingLimits.standard());

    assertThat(
            Documents.problems(
                () ->
                    reader.read(
                        "f", bytes(ASSESSMENT + "supplements: [" + names + "]\nanswers: {}\n"))))
        .hasSize(399)
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.SUPPLEMENT_TWICE);
    assertThat(fetched).hasValue(1);
  }

  @Test
  void keysOfMarksInARow() throws IOException {
    String marks = "\u0301\u0323".repeat(16_000);

    ReadingPromise.keep(
        ASSESSMENT
            + "answers:\n"
            + many(16, index -> "  ? \"a" + marks + index + "\"\n  : delvis\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4_000})
  void unknownLevelsOfManyItems(int levels) throws IOException {
    ReadingPromise.keep(
        CHECKLIST
            + many(levels, index -> "  - {id: l" + index + ", name: n, description: x}\n")
            + items(4_900, index -> "level: k" + index + ", text: x" + index));
  }

  @Test
  void textsOfManyItemsAreNotAllCompared() throws IOException {
    ReadingPromise.keep(
        CHECKLIST
            + LEVEL
            + items(
                4_500, index -> "level: høy, text: \"" + (index + "abcdefghi").repeat(8) + "\""));
  }

  @Test
  void longTextsAreNotCompared() throws IOException {
    ReadingPromise.keep(
        CHECKLIST
            + LEVEL
            + items(15, i -> "level: høy, text: \"" + (i + "ab").repeat(21_000) + "\""));
  }

  @Test
  void referenceCasesWithManyAnswers() throws IOException {
    ReadingPromise.keep(
        CHECKLIST
            + LEVEL
            + items(3_000, index -> "level: høy, text: {nb: t" + index + ", nn: t, en: t}")
            + "cases:\n  - name: n\n    expected: {reached: ingen}\n    answers:\n"
            + many(9_900, index -> "      B-" + index + ": delvis\n"));
  }

  @Test
  void additionsBesideEachOtherInAChain() throws IOException {
    ReadingPromise.keep(additions(7_000, index -> index == 0 ? "ST-01" : "K-" + (index - 1)));
  }

  @Test
  void additionsBesideEachOtherInACircle() throws IOException {
    ReadingPromise.keep(additions(7_000, index -> "K-" + (index + 1) % 7_000));
  }

  @Test
  void additionsBesideUnknownItems() throws IOException {
    ReadingPromise.keep(additions(7_000, index -> "L-" + index));
  }

  @Test
  void whatStandsFarOutOnALongLineIsFoundWhereItStands() {
    String faces = many(2_000, index -> "\"😀😀\", ");

    assertThat(
            Documents.assessmentProblems(
                "f",
                (ASSESSMENT + "answers: {}\nnote: [" + faces + "&a x, \"😀\", &b \"😀\"]\n")
                    .getBytes(StandardCharsets.UTF_8)))
        .filteredOn(problem -> problem.code() == ProblemCode.YAML_ANCHOR)
        .extracting(problem -> problem.position().column())
        .containsExactly(12_008, 12_019);
  }

  private static String items(int count, IntFunction<String> fields) {
    return "dimensions:\n  - id: A\n    name: A\n    items:\n"
        + many(
            count,
            index ->
                "      - {id: A-"
                    + index
                    + ", notApplicableAllowed: true, "
                    + fields.apply(index)
                    + "}\n");
  }

  private static String additions(int count, IntFunction<String> neighbour) {
    return SUPPLEMENT
        + "add:\n"
        + many(
            count,
            index ->
                "  - {id: K-"
                    + index
                    + ", dimension: ST, level: grunnleggende, text: t, notApplicableAllowed: true"
                    + ", after: "
                    + neighbour.apply(index)
                    + "}\n");
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
