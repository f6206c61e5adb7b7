package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.language.Language;

/** Writes items of a checklist as JSON in UTF-8. Thread-safe. */
public final class ItemListWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes some items of a checklist, in checklist order, with their texts in one language; why
   * something was changed or retired is told in all languages. When they are all items of the
   * checklist, those that it has retired follow, if there are any. The stream is not closed.
   *
   * @param items the items to write
   * @throws IOException when the stream cannot be written
   */
  public void write(Checklist checklist, List<Item> items, Language language, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      json.writeStartObject();
      json.writeObjectFieldStart("checklist");
      json.writeStringField("id", checklist.id());
      json.writeStringField("version", checklist.version());
      json.writeStringField("title", checklist.title().in(language));
      new AdaptationJson(json).write(checklist.adaptations());
      json.writeEndObject();
      json.writeArrayFieldStart("items");
      for (Dimension dimension : checklist.dimensions()) {
        for (Item item : dimension.items()) {
          if (items.contains(item)) {
            writeItem(json, dimension, item, language);
          }
        }
      }
      json.writeEndArray();
      if (items.containsAll(checklist.items())) {
        writeRetired(json, checklist.history().retired(), language);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeItem(
      JsonGenerator json, Dimension dimension, Item item, Language language) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("dimension", dimension.id());
    json.writeStringField("level", item.level().id());
    json.writeStringField("text", item.text().in(language));
    json.writeEndObject();
  }

  private static void writeRetired(JsonGenerator json, List<RetiredItem> retired, Language language)
      throws IOException {
    if (retired.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("retired");
    for (RetiredItem item : retired) {
      json.writeStartObject();
      json.writeStringField("id", item.id());
      json.writeStringField("text", item.text().in(language));
      json.writeStringField("version", item.version());
      new LocalizedJson(json).write("reason", item.reason());
      if (item.replacedBy().isPresent()) {
        json.writeStringField("replacedBy", item.replacedBy().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
