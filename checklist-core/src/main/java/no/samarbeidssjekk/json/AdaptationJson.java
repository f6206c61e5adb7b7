package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;

/** The adaptations of a checklist, for programs; nothing at all for a checklist as published. */
record AdaptationJson(JsonGenerator json) {

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
      writeTexts("reason", changed.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("leftOut");
    for (Adaptation.LeftOutItem leftOut : adaptation.leftOut()) {
      json.writeStartObject();
      json.writeStringField("item", leftOut.item().id());
      writeTexts("reason", leftOut.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTexts(String field, LocalizedText text) throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<Language, String> words : text.texts().entrySet()) {
      json.writeStringField(words.getKey().code(), words.getValue());
    }
    json.writeEndObject();
  }
}
