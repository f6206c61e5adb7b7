package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.ItemChange;
import no.samarbeidssjekk.comparison.PlannedAction;
import no.samarbeidssjekk.comparison.Snapshot;
import no.samarbeidssjekk.comparison.YardstickDifference;
import no.samarbeidssjekk.comparison.YardstickDifference.Pair;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.Score;
import no.samarbeidssjekk.scoring.StatusCounts;
import org.jspecify.annotations.Nullable;

/** The fields of one comparison, in the order of the format. */
record ComparisonJson(JsonGenerator json) {

  private static final String FORMAT = "samarbeidssjekk-comparison/1";

  void write(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeObjectFieldStart("checklist");
    json.writeStringField("id", comparison.comparable().id());
    json.writeStringField("version", comparison.comparable().version());
    json.writeEndObject();
    writeCollaboration(comparison);
    json.writeStringField("target", comparison.target().id());
    json.writeBooleanField("regression", comparison.isRegression());
    fields().text("levelLost", comparison.levelLost().map(Level::id));
    writeSnapshots(comparison);
    writeYardstick(comparison.yardstick());
    writeItems(comparison.items());
    writeActions(comparison.actions());
    json.writeEndObject();
  }

  private void writeCollaboration(Comparison comparison) throws IOException {
    json.writeObjectFieldStart("collaboration");
    json.writeStringField("name", comparison.now().analysis().assessment().collaboration().name());
    writeMembers("joined", comparison.joined());
    writeMembers("left", comparison.left());
    json.writeEndObject();
  }

  private void writeMembers(String field, List<Member> members) throws IOException {
    fields().texts(field, members.stream().map(member -> member.number().digits()).toList());
  }

  private void writeSnapshots(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("snapshots");
    for (Snapshot snapshot : comparison.snapshots()) {
      json.writeStartObject();
      json.writeStringField("date", snapshot.date().toString());
      json.writeStringField("target", snapshot.analysis().target().id());
      fields().text("reached", snapshot.analysis().scorecard().overall().reached().map(Level::id));
      json.writeObjectFieldStart("comparable");
      json.writeNumberField("items", comparison.comparable().items().size());
      writeScore(snapshot.comparable().overall(), comparison.target());
      json.writeArrayFieldStart("dimensions");
      for (DimensionScore dimension : snapshot.comparable().dimensions()) {
        json.writeStartObject();
        json.writeStringField("id", dimension.dimension().id());
        writeScore(dimension.score(), comparison.target());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeScore(Score score, Level target) throws IOException {
    StatusCounts counts = score.at(target).counts();
    fields().text("reached", score.reached().map(Level::id));
    fields().text("reachedAtBest", score.reachedAtBest().map(Level::id));
    json.writeNumberField("applicable", counts.applicable());
    json.writeNumberField("open", counts.open());
    fields().number("percent", counts.percent());
    fields().number("percentAtBest", counts.percentAtBest());
  }

  private void writeYardstick(YardstickDifference yardstick) throws IOException {
    json.writeObjectFieldStart("yardstick");
    writePair("version", yardstick.version(), Function.identity());
    writePair("target", yardstick.target(), Level::id);
    writeSupplements("begun", yardstick.begun());
    writeSupplements("ended", yardstick.ended());
    json.writeEndObject();
  }

  private <T> void writePair(String field, Optional<Pair<T>> pair, Function<T, String> word)
      throws IOException {
    if (pair.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("then", word.apply(pair.get().before()));
    json.writeStringField("now", word.apply(pair.get().after()));
    json.writeEndObject();
  }

  private void writeSupplements(String field, List<Adaptation> adaptations) throws IOException {
    fields().texts(field, adaptations.stream().map(Adaptation::supplement).toList());
  }

  private void writeItems(List<ItemChange> items) throws IOException {
    json.writeArrayFieldStart("items");
    for (ItemChange item : items) {
      json.writeStartObject();
      json.writeStringField("item", item.id());
      json.writeStringField("change", code(item.change()));
      json.writeStringField("latest", code(item.latest()));
      json.writeArrayFieldStart("statuses");
      for (Optional<Answer> answer : item.answers()) {
        writeText(answer.map(known -> known.status().code()).orElse(null));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeActions(List<PlannedAction> actions) throws IOException {
    json.writeArrayFieldStart("actions");
    for (PlannedAction action : actions) {
      json.writeStartObject();
      json.writeStringField("item", action.item());
      json.writeStringField("outcome", code(action.outcome()));
      json.writeStringField("planned", action.planned().toString());
      json.writeStringField("text", action.before().text());
      fields().text("owner", action.before().owner());
      fields().text("due", due(action.before()));
      fields().text("dueNow", action.now().flatMap(ComparisonJson::due));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Optional<String> due(Action action) {
    return action.due().map(Object::toString);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private JsonFields fields() {
    return new JsonFields(json);
  }

  private void writeText(@Nullable String text) throws IOException {
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }
}
