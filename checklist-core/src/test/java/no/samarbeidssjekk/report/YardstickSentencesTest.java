package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;

/** What differs in the yardstick, in words. */
class YardstickSentencesTest {

  private static final String SUPPLEMENT = "supplements: [vertskommunesamarbeid]";

  @Test
  void aSupplementThatOnlyTheMiddleYearUsesIsTold() {
    assertThat(sentences("", SUPPLEMENT, ""))
        .singleElement()
        .asString()
        .startsWith("Vurderingen fra 01.01.2025 bruker tillegget «")
        .endsWith("».");
  }

  @Test
  void aSupplementThatOnlyTheMiddleYearLacksIsTold() {
    assertThat(sentences(SUPPLEMENT, "", SUPPLEMENT))
        .singleElement()
        .asString()
        .startsWith("Vurderingen fra 01.01.2025 er uten tillegget «");
  }

  @Test
  void aTargetThatOnlyTheMiddleYearHasIsTold() {
    assertThat(sentences("target: avansert", "target: grunnleggende", "target: avansert"))
        .containsExactly("Vurderingen fra 01.01.2025 har målnivået grunnleggende.");
  }

  @Test
  void whatIsToldOfThenAndNowIsNotToldOfTheMiddleYear() {
    assertThat(sentences("target: avansert", "target: avansert", "target: grunnleggende"))
        .containsExactly("Målnivået er endret fra avansert til grunnleggende.");
    assertThat(sentences("target: avansert", "target: grunnleggende", "target: grunnleggende"))
        .containsExactly("Målnivået er endret fra avansert til grunnleggende.");
  }

  /** Assessments of 2024 and on, with these lines beside what every assessment has. */
  private static List<String> sentences(String... lines) {
    return YardstickSentences.all(
        Examples.SAMARBEIDSSJEKK.compare(
            IntStream.range(0, lines.length)
                .mapToObj(index -> Progress.read(2024 + index, lines[index]))
                .toList(),
            Examples.TODAY),
        Texts.in(Language.BOKMAL));
  }
}
