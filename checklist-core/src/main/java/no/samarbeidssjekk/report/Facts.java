package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Term;

/** What is known of the cooperation and of its assessment. */
record Facts(Texts texts) {

  List<Fact> of(GapAnalysis analysis, LocalDate today) {
    Collaboration collaboration = analysis.assessment().collaboration();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("fact.name", collaboration.name()));
    addTerms(facts, "fact.forms", collaboration.forms());
    collaboration
        .established()
        .ifPresent(year -> facts.add(fact("fact.established", year.toString())));
    addMembers(facts, collaboration, Facts::named);
    addTerms(facts, "fact.sectors", collaboration.sectors());
    addTerms(facts, "fact.tasks", collaboration.tasks());
    facts.add(date("fact.date", analysis.assessment().date()));
    facts.add(fact("fact.target", target(analysis)));
    facts.addAll(
        new EffectFacts(analysis.checklist().source().survey(), texts).of(analysis.assessment()));
    facts.add(
        fact(
            "fact.checklist",
            texts.say(
                "checklist.edition",
                texts.say(analysis.checklist().title()),
                analysis.checklist().version())));
    facts.add(date("fact.reported", today));
    return facts;
  }

  /** Who takes part, what they aim at and when the report was made. */
  List<Fact> briefly(GapAnalysis analysis, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    addMembers(
        facts,
        analysis.assessment().collaboration(),
        member -> member.name().orElse(member.number().digits()));
    facts.add(fact("fact.target", texts.say(analysis.target())));
    facts.add(date("fact.reported", today));
    return facts;
  }

  private void addMembers(
      List<Fact> facts, Collaboration collaboration, Function<Member, String> words) {
    if (!collaboration.members().isEmpty()) {
      facts.add(
          fact(
              "fact.members",
              collaboration.members().stream().map(words).collect(Collectors.joining(", "))));
    }
  }

  private String target(GapAnalysis analysis) {
    String key = analysis.assessment().target().isPresent() ? "target.chosen" : "target.next";
    return texts.say(key, texts.say(analysis.target()));
  }

  private void addTerms(List<Fact> facts, String key, List<? extends Term> terms) {
    if (!terms.isEmpty()) {
      facts.add(fact(key, terms.stream().map(texts::say).collect(Collectors.joining("; "))));
    }
  }

  private Fact fact(String key, String value) {
    return new Fact(texts.say(key), value);
  }

  private Fact date(String key, LocalDate day) {
    return new Fact(texts.say(key), texts.date(day), Optional.of(day));
  }

  /** Municipalities by name, or by number where the name is not told. */
  String names(List<Member> members) {
    return texts.listed(
        members.stream().map(member -> member.name().orElse(member.number().digits())).toList());
  }

  private static String named(Member member) {
    return member
        .name()
        .map(name -> name + " (" + member.number() + ")")
        .orElse(member.number().digits());
  }
}
