package no.samarbeidssjekk.yaml;

import static no.samarbeidssjekk.yaml.YamlOutput.mapping;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfAny;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfPresent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Term;

/** Answers as they stand in a file, with the words of one language. */
record AnswerTree(Language language) {

  /** The status alone, or a group with the fields that the answer has. */
  JsonNode of(Answer answer) {
    return answer.isStatusAlone() ? word(answer.status()) : fields(answer);
  }

  /** The fields that the answer has, in the order in which they are written. */
  ObjectNode fields(Answer answer) {
    ObjectNode node = mapping();
    node.set("status", word(answer.status()));
    putIfPresent(node, "note", answer.note());
    putIfPresent(node, "reason", answer.reason());
    putIfAny(node, "evidence", answer.evidence(), AnswerTree::evidence);
    answer.action().ifPresent(action -> node.set("action", action(action)));
    answer.disagreement().ifPresent(disagreement -> node.set("disagreement", word(disagreement)));
    putIfAny(node, "voices", answer.voices(), this::voice);
    return node;
  }

  JsonNode word(Term term) {
    return new FactTree(language).word(term);
  }

  private JsonNode voice(Voice voice) {
    ObjectNode node = new FactTree(language).respondent(voice.from());
    node.set("status", word(voice.status()));
    putIfPresent(node, "note", voice.note());
    putIfPresent(node, "reason", voice.reason());
    putIfAny(node, "evidence", voice.evidence(), AnswerTree::evidence);
    voice.action().ifPresent(action -> node.set("action", action(action)));
    return node;
  }

  private static JsonNode evidence(Evidence evidence) {
    ObjectNode node = mapping().put("title", evidence.title());
    putIfPresent(node, "date", evidence.date());
    putIfPresent(node, "link", evidence.link());
    return node;
  }

  private static JsonNode action(Action action) {
    ObjectNode node = mapping().put("text", action.text());
    putIfPresent(node, "owner", action.owner());
    putIfPresent(node, "due", action.due());
    return node;
  }
}
