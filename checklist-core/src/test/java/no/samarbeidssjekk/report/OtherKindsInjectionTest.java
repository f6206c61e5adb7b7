package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Visible;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts in the pages that are not the full report. */
class OtherKindsInjectionTest {

  private static final Map<ReportKind, Document> HARMLESS =
      kinds()
          .collect(
              Collectors.toMap(Function.identity(), kind -> document(kind, TypedText.HARMLESS)));

  static Stream<Arguments> texts() {
    return kinds().flatMap(kind -> HostileTexts.all().map(text -> Arguments.of(kind, text)));
  }

  private static Stream<ReportKind> kinds() {
    return Stream.of(ReportKind.SHORT, ReportKind.WORKSHOP);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsShownAsItWasTyped(ReportKind kind, String text) {
    assertThat(document(kind, text).wholeText())
        .isEqualToNormalizingNewlines(
            harmless(kind).wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextAddsNoElementAttributeOrComment(ReportKind kind, String text) {
    assertThat(Outline.of(document(kind, text))).isEqualTo(Outline.of(harmless(kind)));
  }

  private static Document harmless(ReportKind kind) {
    return Objects.requireNonNull(HARMLESS.get(kind));
  }

  private static Document document(ReportKind kind, String text) {
    return Jsoup.parse(TypedText.render(ReportFormat.HTML, kind, text, text));
  }
}
