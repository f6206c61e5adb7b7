package no.samarbeidssjekk.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.voices.Group;

/** What those who answered are called. */
record Respondents(Assessment joint, Texts texts) {

  String name(Respondent respondent) {
    String name =
        Stream.of(
                respondent.member().map(this::name),
                respondent.level().map(texts::say),
                respondent.role())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return name.isEmpty() ? texts.say("workshop.unnamed") : name;
  }

  String name(Group group) {
    if (group instanceof Group.OfMember one) {
      return name(one.member());
    }
    return texts.beginning(texts.say(((Group.OfLevel) group).level()));
  }

  /** The municipality by its name; by its number, where the assessment does not name it. */
  String name(MunicipalityNumber number) {
    return joint
        .collaboration()
        .nameOf(number)
        .orElseGet(() -> texts.say("workshop.municipality", number.digits()));
  }
}
