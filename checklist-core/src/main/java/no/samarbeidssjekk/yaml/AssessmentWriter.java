package no.samarbeidssjekk.yaml;

import static no.samarbeidssjekk.yaml.YamlOutput.mapping;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfAny;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfPresent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Term;

/**
 * Writes assessments as YAML; what is written reads back equal, except that a blank optional text
 * counts as absent. An answer that was carried over to a newer item is written under that item's
 * id. Thread-safe.
 */
public final class AssessmentWriter {

  private final YamlOutput output = new YamlOutput();

  /**
   * Writes an assessment as YAML in UTF-8, with its words in bokmål. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(Assessment assessment, OutputStream stream) throws IOException {
    ObjectNode document = mapping();
    document.put("checklist", assessment.checklist().toString());
    putIfAny(
        document,
        "supplements",
        assessment.supplements(),
        supplement -> YamlOutput.text(supplement.toString()));
    document.set("collaboration", collaboration(assessment.collaboration()));
    document.put("date", assessment.date().toString());
    putIfPresent(document, "target", assessment.target().map(Level::id));
    if (!assessment.marking().equals(Marking.OPEN)) {
      document.set("marking", marking(assessment.marking()));
    }
    assessment
        .respondent()
        .ifPresent(respondent -> putRespondent(document.putObject("respondent"), respondent));
    putIfPresent(document, "note", assessment.note());
    ObjectNode answers = document.putObject("answers");
    assessment.answers().forEach((id, answer) -> answers.set(id, answer(answer)));
    output.write(document, stream);
  }

  private static JsonNode marking(Marking marking) {
    ObjectNode node = mapping();
    node.set("level", word(marking.access()));
    putIfPresent(node, "basis", marking.basis());
    return node;
  }

  private static JsonNode collaboration(Collaboration collaboration) {
    ObjectNode node = mapping().put("name", collaboration.name());
    putIfAny(node, "forms", collaboration.forms(), AssessmentWriter::word);
    collaboration.established().ifPresent(year -> node.put("established", year.getValue()));
    putIfAny(node, "members", collaboration.members(), AssessmentWriter::member);
    putIfAny(node, "sectors", collaboration.sectors(), AssessmentWriter::word);
    putIfAny(node, "tasks", collaboration.tasks(), AssessmentWriter::word);
    return node;
  }

  private static JsonNode member(Member member) {
    ObjectNode node = mapping().put("number", member.number().digits());
    putIfPresent(node, "name", member.name());
    return node;
  }

  private static JsonNode answer(Answer answer) {
    if (answer.isStatusAlone()) {
      return word(answer.status());
    }
    ObjectNode node = mapping();
    node.set("status", word(answer.status()));
    putIfPresent(node, "note", answer.note());
    putIfPresent(node, "reason", answer.reason());
    putIfAny(node, "evidence", answer.evidence(), AssessmentWriter::evidence);
    answer.action().ifPresent(action -> node.set("action", action(action)));
    answer.disagreement().ifPresent(disagreement -> node.set("disagreement", word(disagreement)));
    putIfAny(node, "voices", answer.voices(), AssessmentWriter::voice);
    return node;
  }

  private static JsonNode voice(Voice voice) {
    ObjectNode node = mapping();
    putRespondent(node, voice.from());
    node.set("status", word(voice.status()));
    putIfPresent(node, "note", voice.note());
    putIfPresent(node, "reason", voice.reason());
    putIfAny(node, "evidence", voice.evidence(), AssessmentWriter::evidence);
    voice.action().ifPresent(action -> node.set("action", action(action)));
    return node;
  }

  private static void putRespondent(ObjectNode node, Respondent respondent) {
    putIfPresent(node, "member", respondent.member().map(MunicipalityNumber::digits));
    respondent.level().ifPresent(level -> node.set("level", word(level)));
    putIfPresent(node, "role", respondent.role());
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

  private static JsonNode word(Term term) {
    return YamlOutput.text(term.label().in(Language.BOKMAL));
  }
}
