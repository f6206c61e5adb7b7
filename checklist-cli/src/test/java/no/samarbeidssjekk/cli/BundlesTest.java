package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.yaml.BlankAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+\\}");

  @ParameterizedTest
  @CsvSource({"cli,nn", "cli,en", "blank,nn", "blank,en"})
  void everyLanguageHasTheSameSentencesWithTheSamePlaces(String bundle, String code) {
    Language language = Language.ofCode(code).orElseThrow();

    assertThat(places(bundle, language)).isEqualTo(places(bundle, Language.BOKMAL));
  }

  @ParameterizedTest
  @EnumSource
  void noSentenceHasAnApostropheOrIsMissing(Language language) {
    for (String bundle : new String[] {"cli", "blank"}) {
      assertThat(patterns(bundle, language))
          .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noGapIsCalledABreachOfLaw(Language language) {
    assertThat(patterns("cli", language).values())
        .noneMatch(text -> text.toLowerCase(language.locale()).contains("avvik"));
  }

  @Test
  void norwegianSentencesDifferFromEnglishOnes() {
    Map<String, String> english = patterns("cli", Language.ENGLISH);

    assertThat(patterns("cli", Language.BOKMAL))
        .allSatisfy(
            (key, text) -> {
              if (text.contains(" ") && !text.startsWith("{0}, ")) {
                assertThat(text).as(key).isNotEqualTo(english.get(key));
              }
            });
  }

  private static Map<String, Set<String>> places(String bundle, Language language) {
    Map<String, Set<String>> places = new TreeMap<>();
    patterns(bundle, language)
        .forEach(
            (key, text) -> {
              Set<String> found = new TreeSet<>();
              PLACE.matcher(text).results().map(MatchResult::group).forEach(found::add);
              places.put(key, found);
            });
    return places;
  }

  private static Map<String, String> patterns(String bundle, Language language) {
    Class<?> owner = bundle.equals("blank") ? BlankAssessment.class : Speech.class;
    return Messages.load(bundle, language, owner::getResourceAsStream).patterns();
  }
}
