package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;

class EffectFactsTest {

  private static final Effect RATED =
      new Effect(Optional.of(EffectRating.LARGE), Optional.of(EffectRating.SMALL));

  @Test
  void aRatingStandsBesideTheMeansOfTheCountryAndOfEachCountyWithAMember() {
    List<Fact> facts = facts(with(RATED, "5054", "5020", "1818"), Language.BOKMAL);

    assertThat(facts).extracting(Fact::value).hasSize(3);
    assertThat(facts.get(0).value())
        .isEqualTo(
            "4 av 5, stor positiv effekt. Snitt: 3,7 i hele landet, 3,6 i Nordland og 4,2 i"
                + " Trøndelag");
    assertThat(facts.get(1).value())
        .isEqualTo(
            "2 av 5, liten positiv effekt. Snitt: 3,7 i hele landet, 3,5 i Nordland og 3,9 i"
                + " Trøndelag");
  }

  @Test
  void theSurveyIsNamedWithYearAndNumberAndNothingIsClaimedOfOneCooperation() {
    assertThat(facts(with(RATED), Language.BOKMAL).get(2).value())
        .contains("høsten 2024", "440 vurderinger")
        .endsWith("De sier ikke noe om ett enkelt samarbeid: en forskjell kan være tilfeldig.");
  }

  @Test
  void osloAndAkershusAreOneInTheSurvey() {
    for (String number : List.of("0301", "3201")) {
      assertThat(facts(with(RATED, number), Language.ENGLISH).get(0).value())
          .endsWith("3.7 in the whole country and 4.0 in Oslo and Akershus");
    }
  }

  @Test
  void whatIsNotRatedIsNotTold() {
    assertThat(facts(with(Effect.NOT_RATED, "5054"), Language.BOKMAL)).isEmpty();
    assertThat(
            facts(
                with(new Effect(Optional.empty(), Optional.of(EffectRating.NONE))),
                Language.NYNORSK))
        .hasSize(2)
        .first()
        .extracting(Fact::value)
        .asString()
        .startsWith("1 av 5, ingen positiv effekt. Snitt: 3,7 i heile landet");
  }

  @Test
  void withoutASurveyTheRatingStandsAlone() {
    assertThat(new EffectFacts(Optional.empty(), Texts.in(Language.BOKMAL)).of(with(RATED, "5054")))
        .extracting(Fact::value)
        .containsExactly("4 av 5, stor positiv effekt", "2 av 5, liten positiv effekt");
  }

  private static List<Fact> facts(Assessment assessment, Language language) {
    return new EffectFacts(
            Examples.SAMARBEIDSSJEKK.checklist().source().survey(), Texts.in(language))
        .of(assessment);
  }

  private static Assessment with(Effect effect, String... numbers) {
    Assessment assessment = Sketch.everything(Status.IN_PLACE).analysis().assessment();
    return assessment
        .withCollaboration(
            assessment
                .collaboration()
                .withMembers(
                    List.of(numbers).stream()
                        .map(number -> new Member(new MunicipalityNumber(number), Optional.empty()))
                        .toList()))
        .withEffect(effect);
  }
}
