package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.freshness.Deadline;
import no.samarbeidssjekk.freshness.Freshness;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.freshness.LapsedSupport;

/** Writes the deadlines of cooperations as JSON in UTF-8. Thread-safe. */
public final class DueWriter {

  private static final String FORMAT = "samarbeidssjekk-due/1";

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes the deadlines of cooperations, in the order given. The stream is not closed.
   *
   * @param asOf the day of all of them
   * @throws IOException when the stream cannot be written
   */
  public void write(LocalDate asOf, List<FreshnessAnalysis> cooperations, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("asOf", asOf.toString());
      json.writeArrayFieldStart("collaborations");
      for (FreshnessAnalysis cooperation : cooperations) {
        write(json, cooperation);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, FreshnessAnalysis cooperation) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", cooperation.assessment().collaboration().name());
    json.writeFieldName("levelRestsOnLapsed");
    write(json, cooperation.lapsedSupport());
    json.writeArrayFieldStart("deadlines");
    for (Deadline deadline : cooperation.deadlines()) {
      write(json, deadline);
    }
    json.writeEndArray();
    writeItems(
        json,
        "undated",
        cooperation.renewals(Freshness.UNDATED).stream().map(renewal -> renewal.item()).toList());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Optional<LapsedSupport> support)
      throws IOException {
    if (support.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("level", support.get().level().id());
    writeItems(json, "items", support.get().items());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Deadline deadline) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", deadline instanceof Deadline.ToRenew ? "renewal" : "action");
    json.writeStringField("item", deadline.item().id());
    json.writeStringField("date", deadline.date().toString());
    if (deadline instanceof Deadline.ToRenew toRenew) {
      json.writeStringField("state", toRenew.renewal().freshness().code());
      new JsonFields(json)
          .text("newestEvidence", toRenew.renewal().newest().map(LocalDate::toString));
      json.writeStringField("period", toRenew.renewal().validity().period().toString());
    } else if (deadline instanceof Deadline.ToDo toDo) {
      json.writeStringField("state", toDo.isPast() ? "overdue" : "due");
      Action action = toDo.action();
      json.writeStringField("action", action.text());
      new JsonFields(json).text("owner", action.owner());
    }
    json.writeEndObject();
  }

  private static void writeItems(JsonGenerator json, String field, List<Item> items)
      throws IOException {
    new JsonFields(json).texts(field, items.stream().map(Item::id).toList());
  }
}
