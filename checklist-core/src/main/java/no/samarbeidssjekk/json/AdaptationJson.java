package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.checklist.Adaptation;

/** The adaptations of a checklist, for programs; nothing at all for a checklist as published. */
record AdaptationJson(JsonGenerator json, LocalizedJson texts, Map<String, Answer> answers) {

  /** Of a checklist alone. */
  AdaptationJson(JsonGenerator json) {
    this(json, Map.of());
  }

  /**
   * Of a checklist that was answered.
   *
   * @param answers the answers by item id; of those to items left out the status is told
   */
  AdaptationJson(JsonGenerator json, Map<String, Answer> answers) {
    this(json, new LocalizedJson(json), answers);
  }

  void write(List<Adaptation> adaptations) throws IOException {
    if (adaptations.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("adaptations");
    for (Adaptation adaptation : adaptations) {
      write(adaptation);
    }
    json.writeEndArray();
  }

  private void write(Adaptation adaptation) throws IOException {
    json.writeStartObject();
    json.writeStringField("supplement", adaptation.supplement());
    json.writeStringField("version", adaptation.version());
    texts.write("title", adaptation.title());
    texts.write("purpose", adaptation.purpose());
    json.writeArrayFieldStart("added");
    for (String id : adaptation.added()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changed");
    for (Adaptation.ChangedItem changed : adaptation.changed()) {
      json.writeStartObject();
      json.writeStringField("item", changed.id());
      json.writeArrayFieldStart("fields");
      for (Adaptation.Field field : changed.fields()) {
        json.writeString(field.key());
      }
      json.writeEndArray();
      texts.write("reason", changed.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("leftOut");
    for (Adaptation.LeftOutItem leftOut : adaptation.leftOut()) {
      json.writeStartObject();
      json.writeStringField("item", leftOut.item().id());
      texts.write("reason", leftOut.reason());
      Answer answer = answers.get(leftOut.item().id());
      if (answer != null) {
        json.writeStringField("status", answer.status().code());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
