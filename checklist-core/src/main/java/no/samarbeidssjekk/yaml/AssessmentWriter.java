package no.samarbeidssjekk.yaml;

import static no.samarbeidssjekk.yaml.YamlOutput.mapping;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfAny;
import static no.samarbeidssjekk.yaml.YamlOutput.putIfPresent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Term;

/**
 * Writes assessments as YAML; what is written reads back equal, except that a blank optional text
 * counts as absent. An answer that was carried over to a newer item is written under that item's
 * id. Thread-safe.
 */
public final class AssessmentWriter {

  private static final FactTree FACTS = new FactTree(Language.BOKMAL);
  private static final AnswerTree ANSWERS = new AnswerTree(Language.BOKMAL);

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
    document.set("collaboration", FACTS.collaboration(assessment.collaboration()));
    document.put("date", assessment.date().toString());
    putIfPresent(document, "target", assessment.target().map(Level::id));
    if (!assessment.marking().equals(Marking.OPEN)) {
      document.set("marking", marking(assessment.marking()));
    }
    assessment
        .respondent()
        .ifPresent(respondent -> document.set("respondent", FACTS.respondent(respondent)));
    if (!assessment.effect().isNotRated()) {
      document.set("effect", effect(assessment.effect()));
    }
    putIfPresent(document, "note", assessment.note());
    ObjectNode answers = document.putObject("answers");
    assessment.answers().forEach((id, answer) -> answers.set(id, ANSWERS.of(answer)));
    output.write(document, stream);
  }

  private static JsonNode marking(Marking marking) {
    ObjectNode node = mapping();
    node.set("level", word(marking.access()));
    putIfPresent(node, "basis", marking.basis());
    return node;
  }

  private static JsonNode effect(Effect effect) {
    ObjectNode node = mapping();
    effect.prevention().ifPresent(rating -> node.put("prevention", rating.number()));
    effect.handling().ifPresent(rating -> node.put("handling", rating.number()));
    return node;
  }

  private static JsonNode word(Term term) {
    return FACTS.word(term);
  }
}
