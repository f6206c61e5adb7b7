package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;

/** Texts for programs, in every language in which they exist: an object by language. */
record LocalizedJson(JsonGenerator json) {

  void write(String field, LocalizedText text) throws IOException {
    json.writeFieldName(field);
    write(text);
  }

  void writeAll(String field, List<LocalizedText> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (LocalizedText text : texts) {
      write(text);
    }
    json.writeEndArray();
  }

  private void write(LocalizedText text) throws IOException {
    json.writeStartObject();
    for (Map.Entry<Language, String> words : text.texts().entrySet()) {
      json.writeStringField(words.getKey().code(), words.getValue());
    }
    json.writeEndObject();
  }
}
