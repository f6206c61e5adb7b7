package no.samarbeidssjekk.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Sector;
import org.jspecify.annotations.Nullable;

/** Asks who cooperates about what, and who answers. */
record FactQuestions(Questions questions) {

  /** The facts as they are confirmed or changed. */
  Collaboration collaboration(Collaboration standing) {
    return facts(name(Optional.of(standing.name())), standing);
  }

  /** The facts beside the name. */
  Collaboration facts(String name, Collaboration standing) {
    List<Member> members = members(standing.members());
    return new Collaboration(
        name,
        questions.terms("assess.ask.forms", standing.forms(), CooperationForm.vocabulary()),
        standing.established(),
        members,
        questions.terms("assess.ask.sectors", standing.sectors(), Sector.vocabulary()),
        standing.tasks());
  }

  String name(Optional<String> standing) {
    while (true) {
      Optional<String> name = questions.text("assess.ask.name", standing);
      if (name.isPresent()) {
        return name.get();
      }
      questions.say("assess.name.needed");
    }
  }

  private List<Member> members(List<Member> standing) {
    return questions
        .value(
            "assess.ask.members",
            Optional.of(standing).filter(members -> !members.isEmpty()),
            FactQuestions::shown,
            this::parsed)
        .orElse(List.of());
  }

  private static String shown(List<Member> members) {
    return String.join(", ", members.stream().map(FactQuestions::shown).toList());
  }

  private static String shown(Member member) {
    return member.number() + member.name().map(name -> " " + name).orElse("");
  }

  private @Nullable List<Member> parsed(String typed) {
    List<Member> members = new ArrayList<>();
    for (String word : Questions.words(typed)) {
      String[] parts = word.split("\\s+", 2);
      Optional<MunicipalityNumber> number = MunicipalityNumber.parse(parts[0]);
      if (number.isEmpty()) {
        questions.say("assess.not.municipality", word);
        return null;
      }
      if (members.stream().noneMatch(member -> member.number().equals(number.get()))) {
        members.add(
            new Member(number.get(), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()));
      }
    }
    return members;
  }

  /** Whose answers they are; empty when they are those of the cooperation as one. */
  Optional<Respondent> respondent(Optional<Respondent> standing) {
    Respondent before = standing.orElse(Respondent.UNNAMED);
    Respondent now =
        new Respondent(
            questions.value(
                "assess.ask.respondent",
                before.member(),
                MunicipalityNumber::digits,
                this::municipality),
            level(before.level()),
            questions.text("assess.ask.role", before.role()));
    return Optional.of(now).filter(respondent -> !respondent.equals(Respondent.UNNAMED));
  }

  private Optional<RespondentLevel> level(Optional<RespondentLevel> standing) {
    return questions
        .terms(
            "assess.ask.respondent.level", standing.stream().toList(), RespondentLevel.vocabulary())
        .stream()
        .findFirst();
  }

  private @Nullable MunicipalityNumber municipality(String typed) {
    Optional<MunicipalityNumber> number = MunicipalityNumber.parse(typed);
    if (number.isEmpty()) {
      questions.say("assess.not.municipality", typed);
    }
    return number.orElse(null);
  }
}
