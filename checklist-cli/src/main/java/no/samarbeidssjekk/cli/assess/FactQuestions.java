package no.samarbeidssjekk.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Two municipalities without a comma between them. */
  private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9]{4}");

  /** The facts, each kept as it is confirmed or changed. */
  void collaboration(Collaboration standing, Store<Collaboration> store) {
    Collaboration named = standing.withName(name(Optional.of(standing.name())));
    if (store.keep(named)) {
      facts(named, store);
    }
  }

  /** The facts beside the name. */
  void facts(Collaboration standing, Store<Collaboration> store) {
    Collaboration joined = standing.withMembers(members(standing.members()));
    if (!store.keep(joined)) {
      return;
    }
    Collaboration formed =
        joined.withForms(
            questions.terms("assess.ask.forms", joined.forms(), CooperationForm.vocabulary()));
    if (store.keep(formed)) {
      store.keep(
          formed.withSectors(
              questions.terms("assess.ask.sectors", formed.sectors(), Sector.vocabulary())));
    }
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
      if (number.isEmpty() || (parts.length > 1 && OTHER_NUMBER.matcher(parts[1]).find())) {
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

  /** Whose answers they are; nobody’s in particular when they are the cooperation’s as one. */
  void respondent(Respondent standing, Store<Respondent> store) {
    Respondent ofMember =
        standing.withMember(
            questions.value(
                "assess.ask.respondent",
                standing.member(),
                MunicipalityNumber::digits,
                this::municipality));
    if (!store.keep(ofMember)) {
      return;
    }
    Respondent ofLevel =
        ofMember.withLevel(
            questions.term(
                "assess.ask.respondent.level", ofMember.level(), RespondentLevel.vocabulary()));
    if (store.keep(ofLevel)) {
      store.keep(ofLevel.withRole(questions.text("assess.ask.role", ofLevel.role())));
    }
  }

  private @Nullable MunicipalityNumber municipality(String typed) {
    Optional<MunicipalityNumber> number = MunicipalityNumber.parse(typed);
    if (number.isEmpty()) {
      questions.say("assess.not.municipality", typed);
    }
    return number.orElse(null);
  }
}
