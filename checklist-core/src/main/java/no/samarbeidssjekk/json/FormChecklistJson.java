package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.checklist.Source;
import no.samarbeidssjekk.checklist.Validity;
import no.samarbeidssjekk.language.LocalizedText;

/** A checklist as a form in a browser needs it, with its texts in every language. */
record FormChecklistJson(JsonGenerator json, LocalizedJson localized) {

  void write(Checklist checklist) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", checklist.id());
    json.writeStringField("version", checklist.version());
    localized.write("title", checklist.title());
    writeSource(checklist.source());
    json.writeArrayFieldStart("supplements");
    for (Adaptation adaptation : checklist.adaptations()) {
      writeSupplement(adaptation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dimensions");
    for (Dimension dimension : checklist.dimensions()) {
      writeDimension(dimension, checklist);
    }
    json.writeEndArray();
    writeKept(checklist);
    json.writeEndObject();
  }

  private void writeSource(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    localized.write("title", source.title());
    localized.write("publisher", source.publisher());
    json.writeStringField("date", source.date().toString());
    if (source.chapter().isPresent()) {
      json.writeStringField("chapter", source.chapter().get());
    }
    localized.write("notice", source.rights().notice());
    writeIfPresent("disclaimer", source.rights().disclaimer());
    localized.writeAll("cautions", source.cautions());
    json.writeEndObject();
  }

  private void writeSupplement(Adaptation adaptation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", adaptation.supplement());
    json.writeStringField("version", adaptation.version());
    localized.write("title", adaptation.title());
    localized.write("purpose", adaptation.purpose());
    json.writeEndObject();
  }

  private void writeDimension(Dimension dimension, Checklist checklist) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", dimension.id());
    localized.write("name", dimension.name());
    writeIfPresent("description", dimension.description());
    json.writeArrayFieldStart("items");
    for (Item item : dimension.items()) {
      writeItem(item, checklist);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeItem(Item item, Checklist checklist) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("level", item.level().id());
    localized.write("text", item.text());
    json.writeBooleanField("mayBeNotApplicable", item.notApplicableAllowed());
    Optional<String> adapted = adapted(item, checklist);
    if (adapted.isPresent()) {
      json.writeStringField("adapted", adapted.get());
    }
    if (item.help().isPresent()) {
      Help help = item.help().get();
      json.writeObjectFieldStart("help");
      localized.write("why", help.why());
      localized.write("inPlace", help.inPlace());
      localized.write("evidence", help.evidence());
      json.writeEndObject();
    }
    localized.writeAll("references", item.references());
    writeIfPresent("validity", item.validity().map(Validity::reason));
    json.writeEndObject();
  }

  private static Optional<String> adapted(Item item, Checklist checklist) {
    if (checklist.adaptations().stream()
        .anyMatch(adaptation -> adaptation.added().contains(item.id()))) {
      return Optional.of("added");
    }
    return checklist.adaptations().stream()
            .flatMap(adaptation -> adaptation.changed().stream())
            .anyMatch(changed -> changed.id().equals(item.id()))
        ? Optional.of("changed")
        : Optional.empty();
  }

  /** The items that are not asked any more, and the id under which an answer to each is kept. */
  private void writeKept(Checklist checklist) throws IOException {
    json.writeArrayFieldStart("kept");
    for (RetiredItem retired : checklist.history().retired()) {
      String under =
          checklist
              .successor(retired)
              .map(Item::id)
              .orElseGet(() -> checklist.history().lastOfChain(retired).id());
      writeKept(retired.id(), under, retired.text());
    }
    for (Adaptation adaptation : checklist.adaptations()) {
      for (Adaptation.LeftOutItem leftOut : adaptation.leftOut()) {
        writeKept(leftOut.item().id(), leftOut.item().id(), leftOut.item().text());
      }
    }
    json.writeEndArray();
  }

  private void writeKept(String id, String under, LocalizedText text) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("under", under);
    localized.write("text", text);
    json.writeEndObject();
  }

  private void writeIfPresent(String field, Optional<LocalizedText> text) throws IOException {
    if (text.isPresent()) {
      localized.write(field, text.get());
    }
  }
}
