package no.samarbeidssjekk.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** Assessments of one cooperation on different days, written as YAML. */
record Dated(Samarbeidssjekk product) {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final Dated BUNDLED = new Dated(Samarbeidssjekk.bundled());

  /** Compares answers such as {@code RB-01: delvis} of 2024 with those of 2025 and so on. */
  static Comparison compare(String... answers) {
    return BUNDLED.comparison(
        Stream.iterate(0, index -> index < answers.length, index -> index + 1)
            .map(index -> BUNDLED.assessment(2024 + index, "", answers[index]))
            .toArray(Assessment[]::new));
  }

  Comparison comparison(Assessment... assessments) {
    List<GapAnalysis> analyses = Arrays.stream(assessments).map(product::analyse).toList();
    return Comparison.of(analyses, TODAY);
  }

  /**
   * An assessment of 1 January.
   *
   * @param further fields beside those that every assessment has
   * @param answers one on each line
   */
  Assessment assessment(int year, String further, String answers) {
    return named("Prøveregionen", year, further, answers);
  }

  Assessment named(String name, int year, String further, String answers) {
    String text =
        """
        checklist: %s
        collaboration: {name: %s}
        date: %d-01-01
        %s
        answers:
        %s
        """
            .formatted(
                further.startsWith("@")
                    ? product.checklist().id() + further.lines().findFirst().orElseThrow()
                    : product.checklist().id(),
                name,
                year,
                further.startsWith("@") ? further.substring(further.indexOf('\n') + 1) : further,
                answers.isBlank() ? "  {}" : answers.indent(2));
    try {
      return product.read(
          year + ".yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalArgumentException(e.problems().toString(), e);
    }
  }
}
