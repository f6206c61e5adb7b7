package no.samarbeidssjekk.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Term;

/**
 * Writes all that a form in a browser must know of a checklist: its texts in every language, the
 * words that may be chosen and those that are accepted for them, and what the form says. Immutable
 * and thread-safe.
 */
public final class FormDataWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes the data as JSON in UTF-8, on one line that may stand in an element of a page: it never
   * holds «&lt;». The stream is not closed.
   *
   * @param checklist what is asked, as supplements have adapted it
   * @param opensIn the language in which the form opens
   * @param sentences what the form says, in every language
   * @throws IOException when the stream cannot be written
   */
  public void write(
      Checklist checklist, Language opensIn, Map<Language, Messages> sentences, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.openInMarkup(stream)) {
      json.writeStartObject();
      json.writeStringField("language", opensIn.code());
      json.writeFieldName("checklist");
      new FormChecklistJson(json, new LocalizedJson(json)).write(checklist);
      json.writeObjectFieldStart("words");
      writeWords(json, "level", checklist.levels());
      writeWords(json, "status", List.of(Status.values()));
      writeWords(json, "form", List.of(CooperationForm.values()));
      writeWords(json, "sector", List.of(Sector.values()));
      writeWords(json, "task", List.of(PreparednessTask.values()));
      writeWords(json, "respondentLevel", List.of(RespondentLevel.values()));
      writeWords(json, "effectRating", List.of(EffectRating.values()));
      writeWords(json, "access", List.of(Access.values()));
      writeWords(json, "disagreement", List.of(Disagreement.values()));
      json.writeEndObject();
      json.writeArrayFieldStart("counties");
      for (String county : MunicipalityNumber.COUNTIES) {
        json.writeString(county);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("texts");
      for (Language language : Language.values()) {
        writeSentences(json, language, requireNonNull(sentences.get(language)));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** Each term with the spellings that are accepted for it, in the form that is compared. */
  private static void writeWords(JsonGenerator json, String kind, List<? extends Term> terms)
      throws IOException {
    json.writeArrayFieldStart(kind);
    for (Term term : terms) {
      json.writeStartObject();
      json.writeStringField("code", term.code());
      new LocalizedJson(json).write("label", term.label());
      json.writeArrayFieldStart("words");
      for (String word : term.words().stream().map(Spelling::fold).distinct().toList()) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSentences(JsonGenerator json, Language language, Messages sentences)
      throws IOException {
    json.writeObjectFieldStart(language.code());
    for (Map.Entry<String, String> sentence : sentences.patterns().entrySet()) {
      json.writeStringField(sentence.getKey(), sentence.getValue());
    }
    json.writeEndObject();
  }
}
