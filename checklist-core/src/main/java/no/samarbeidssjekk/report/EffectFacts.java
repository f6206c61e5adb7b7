package no.samarbeidssjekk.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.checklist.EffectMeans;
import no.samarbeidssjekk.checklist.EffectSurvey;
import no.samarbeidssjekk.language.Language;

/** How large an effect a cooperation sees, beside what the source's survey found. */
record EffectFacts(Optional<EffectSurvey> survey, Texts texts) {

  /** Nothing when the cooperation has rated nothing. */
  List<Fact> of(Assessment assessment) {
    Effect effect = assessment.effect();
    List<Fact> facts = new ArrayList<>();
    effect
        .prevention()
        .ifPresent(
            rating -> facts.add(fact("prevention", rating, assessment, EffectMeans::prevention)));
    effect
        .handling()
        .ifPresent(
            rating -> facts.add(fact("handling", rating, assessment, EffectMeans::handling)));
    if (!effect.isNotRated()) {
      survey.ifPresent(
          found ->
              facts.add(
                  new Fact(
                      texts.say("fact.effect.means"),
                      texts.say("effect.means", texts.say(found.description())))));
    }
    return facts;
  }

  private Fact fact(
      String question,
      EffectRating rating,
      Assessment assessment,
      Function<EffectMeans, BigDecimal> mean) {
    String own = texts.say("effect.rated", rating.code(), texts.say(rating));
    return new Fact(
        texts.say("fact.effect." + question),
        survey
            .map(found -> texts.say("effect.beside", own, means(found, assessment, mean)))
            .orElse(own));
  }

  private String means(
      EffectSurvey found, Assessment assessment, Function<EffectMeans, BigDecimal> mean) {
    return texts.listed(
        Stream.concat(
                Stream.of(texts.say("effect.national", decimal(mean.apply(found.national())))),
                found.counties().stream()
                    .filter(county -> hasMemberIn(county, assessment))
                    .map(
                        county ->
                            texts.say(
                                "effect.county",
                                decimal(mean.apply(county.means())),
                                texts.say(county.name()))))
            .toList());
  }

  private static boolean hasMemberIn(EffectSurvey.CountyMeans county, Assessment assessment) {
    return assessment.collaboration().members().stream()
        .anyMatch(member -> county.codes().stream().anyMatch(member.number().digits()::startsWith));
  }

  private String decimal(BigDecimal mean) {
    String plain = mean.toPlainString();
    return texts.language() == Language.ENGLISH ? plain : plain.replace('.', ',');
  }
}
