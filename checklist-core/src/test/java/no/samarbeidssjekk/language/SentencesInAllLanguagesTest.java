package no.samarbeidssjekk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.word.InvalidDrawingException;
import no.samarbeidssjekk.word.InvalidTemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SentencesInAllLanguagesTest {

  static final List<String> BUNDLES =
      List.of(
          "problem/problems",
          "report/report",
          "yaml/blank",
          "form/form",
          "workbook/workbook",
          "calendar/calendar");

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyLanguageHasTheSameSentences(String bundle) {
    assertThat(patterns(bundle, Language.BOKMAL)).isNotEmpty();
    for (Language language : Language.values()) {
      assertThat(patterns(bundle, language).keySet())
          .as(language.code())
          .isEqualTo(patterns(bundle, Language.BOKMAL).keySet());
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everySentenceSpeaksOfTheSameThingsInEveryLanguage(String bundle) {
    patterns(bundle, Language.BOKMAL)
        .forEach(
            (key, bokmal) -> {
              for (Language language : Language.values()) {
                assertThat(places(patterns(bundle, language).getOrDefault(key, "")))
                    .as("%s in %s", key, language.code())
                    .isEqualTo(places(bokmal));
              }
            });
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void noSentenceHasAnApostropheThatFormattingWouldSwallow(String bundle) {
    everySentence(bundle).forEach(sentence -> assertThat(sentence).doesNotContain("'"));
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everySentenceCanBeFormatted(String bundle) {
    Object[] arguments = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    everySentence(bundle)
        .forEach(
            pattern ->
                assertThat(new MessageFormat(pattern, Locale.ROOT).format(arguments))
                    .doesNotContain("{", "}")
                    .isNotBlank());
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void noSentenceCallsAGapABreachOfLaw(String bundle) {
    everySentence(bundle)
        .forEach(sentence -> assertThat(sentence.toLowerCase(Locale.ROOT)).doesNotContain("avvik"));
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void aPercentSignIsNeverPartedFromItsNumber(String bundle) {
    everySentence(bundle).forEach(sentence -> assertThat(sentence).doesNotContain(" %"));
    for (Language norwegian : List.of(Language.BOKMAL, Language.NYNORSK)) {
      assertThat(patterns(bundle, norwegian).values())
          .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern("[^\u00A0]%"));
    }
  }

  @Test
  void everyKindOfProblemHasItsSentence() {
    List<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();

    assertThat(patterns("problem/problems", Language.BOKMAL))
        .containsKeys(codes.toArray(new String[0]));
    assertThat(patterns("problem/problems", Language.BOKMAL).keySet())
        .filteredOn(key -> !codes.contains(key) && !key.matches("(word|cell)\\..*"))
        .containsExactlyInAnyOrder(
            "advice.allowed",
            "advice.items",
            "advice.kind.assessment",
            "advice.kind.checklist",
            "advice.kind.result",
            "advice.kind.supplement",
            "advice.nearest",
            "advice.own.supplement",
            "advice.supplements",
            "advice.template.field",
            "advice.template.optional",
            "advice.template.word",
            "advice.two.lines",
            "advice.unchecked",
            "advice.word",
            "case.none",
            "combine.checklist",
            "combine.collaboration",
            "combine.supplements",
            "combine.version",
            "compare.checklist",
            "compare.collaboration",
            "compare.no-respondent",
            "compare.respondent",
            "kind.assessment",
            "kind.checklist",
            "kind.result",
            "kind.supplement",
            "type.braces",
            "type.entry",
            "type.list",
            "type.mapping",
            "type.text",
            "workbook.macros",
            "workbook.old-excel",
            "workbook.open-document",
            "workbook.other",
            "workbook.text");
  }

  @Test
  void whatIsSaidOfACellIsSaidOfAKindOfProblem() {
    List<String> codes =
        Arrays.stream(ProblemCode.values()).map(code -> "cell." + code.code()).toList();

    assertThat(patterns("problem/problems", Language.BOKMAL).keySet())
        .filteredOn(key -> key.startsWith("cell."))
        .isNotEmpty()
        .isSubsetOf(codes);
  }

  @Test
  void everyFaultOfAWordFileHasItsSentence() {
    Stream<String> files =
        Arrays.stream(InvalidTemplateException.Fault.values()).map(fault -> "word." + key(fault));
    Stream<String> drawings =
        Arrays.stream(InvalidDrawingException.Fault.values())
            .map(fault -> "word.drawing-" + key(fault));

    assertThat(patterns("problem/problems", Language.BOKMAL).keySet())
        .filteredOn(key -> key.startsWith("word."))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(files, drawings, Stream.of("word.drawing-at"))
                .flatMap(keys -> keys)
                .toList());
  }

  private static String key(Enum<?> fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<String> everySentence(String bundle) {
    return Arrays.stream(Language.values())
        .flatMap(language -> patterns(bundle, language).values().stream());
  }

  private static Map<String, String> patterns(String bundle, Language language) {
    return Messages.load(
            "/no/samarbeidssjekk/" + bundle, language, Messages.class::getResourceAsStream)
        .patterns();
  }

  private static List<String> places(String pattern) {
    return PLACE.matcher(pattern).results().map(MatchResult::group).sorted().distinct().toList();
  }
}
