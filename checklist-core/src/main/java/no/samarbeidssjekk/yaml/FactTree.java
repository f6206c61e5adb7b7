package no.samarbeidssjekk.yaml;

import static no.samarbeidssjekk.yaml.YamlOutput.mapping;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfAny;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfPresent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Term;

/** What an assessment says of who cooperates and who answers, with the words of one language. */
record FactTree(Language language) {

  ObjectNode collaboration(Collaboration collaboration) {
    ObjectNode node = mapping().put("name", collaboration.name());
    putIfAny(node, "forms", collaboration.forms(), this::word);
    collaboration.established().ifPresent(year -> node.put("established", year.getValue()));
    putIfAny(node, "members", collaboration.members(), FactTree::member);
    putIfAny(node, "sectors", collaboration.sectors(), this::word);
    putIfAny(node, "tasks", collaboration.tasks(), this::word);
    return node;
  }

  ObjectNode respondent(Respondent respondent) {
    ObjectNode node = mapping();
    putIfPresent(node, "member", respondent.member().map(MunicipalityNumber::digits));
    respondent.level().ifPresent(level -> node.set("level", word(level)));
    putIfPresent(node, "role", respondent.role());
    return node;
  }

  JsonNode word(Term term) {
    return YamlOutput.text(term.label().in(language));
  }

  private static JsonNode member(Member member) {
    ObjectNode node = mapping().put("number", member.number().digits());
    putIfPresent(node, "name", member.name());
    return node;
  }
}
