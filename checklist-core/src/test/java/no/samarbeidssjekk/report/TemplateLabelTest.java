package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.pdf.CopiedText;
import no.samarbeidssjekk.report.Examples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateLabelTest {

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Pattern LABEL = Pattern.compile("\\blabel\\.(\\w+)");
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

  @ParameterizedTest
  @EnumSource(Language.class)
  void templatesUseExactlyTheLabelsThatExist(Language language) throws IOException {
    assertThat(Texts.in(language).labels().keySet()).isEqualTo(used());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceExistsInEveryLanguageWithTheSamePlaces(Language language) {
    assertThat(placesBySentence(language)).isEqualTo(placesBySentence(Language.BOKMAL));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBranchOfEveryTemplateCanBePrinted(Language language) {
    for (Sketch sketch : Sketch.everyBranch()) {
      for (ReportFormat format : formats()) {
        for (ReportRequest request : requests(language)) {
          assertThatCode(() -> sketch.render(format, request)).doesNotThrowAnyException();
        }
      }
    }
  }

  @Test
  void everyLabelIsPrintedByABranchThatTheseReportsTake() {
    String paged =
        CopiedText.of(
            Sketch.everyBranch()
                .get(0)
                .bytes(ReportFormat.PDF, ReportRequest.full(Language.ENGLISH, Sketch.TODAY)));
    String everything =
        String.join(
            "\n",
            Sketch.everyBranch().stream()
                .flatMap(
                    sketch ->
                        Examples.TEXT_FORMATS.stream()
                            .flatMap(
                                format ->
                                    requests(Language.ENGLISH).stream()
                                        .map(request -> sketch.render(format, request))))
                .toList());
    String ofSeveral =
        Examples.TEXT_FORMATS.stream()
            .flatMap(Examples::samples)
            .filter(Sample::isOfSeveral)
            .filter(sample -> sample.language() == Language.ENGLISH)
            .map(Sample::text)
            .collect(Collectors.joining());
    String progress =
        Stream.of(Progress.report(Language.ENGLISH), Progress.unchanged(Language.ENGLISH))
            .map(report -> Progress.render(report, ReportFormat.HTML))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    String overview =
        OverviewOfRegion.text(OverviewOfRegion.report(Language.ENGLISH), ReportFormat.HTML);
    String shown = everything + paged + ofSeveral + progress + overview;
    assertThat(
            Texts.in(Language.ENGLISH).labels().values().stream()
                .filter(label -> !shown.contains(label)))
        .isEmpty();
  }

  /** Word and PDF take time; their branches are taken by WordReportTest and PdfReportTest. */
  private static Set<ReportFormat> formats() {
    return EnumSet.complementOf(EnumSet.of(ReportFormat.WORD, ReportFormat.PDF));
  }

  private static List<ReportRequest> requests(Language language) {
    ReportRequest full = ReportRequest.full(language, Sketch.TODAY);
    ReportRequest brief = full.ofKind(ReportKind.SHORT);
    return List.of(full, full.forPublication(), brief, brief.forPublication());
  }

  private static Set<String> used() throws IOException {
    Set<String> labels = new TreeSet<>();
    try (Stream<Path> templates = Files.list(TEMPLATES)) {
      for (Path template : templates.filter(TemplateLabelTest::isTemplate).toList()) {
        labels.addAll(matches(LABEL, Files.readString(template)));
      }
    }
    return labels;
  }

  private static boolean isTemplate(Path file) {
    return !file.endsWith("README.md") && !file.toString().endsWith(".docx");
  }

  private static Map<String, Set<String>> placesBySentence(Language language) {
    Map<String, Set<String>> places = new TreeMap<>();
    Texts.in(language)
        .messages()
        .patterns()
        .forEach((key, pattern) -> places.put(key, matches(PLACE, pattern)));
    return places;
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
