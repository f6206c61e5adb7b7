package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.YardstickChange;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.Gap;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.gap.Step;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.Score;
import no.samarbeidssjekk.scoring.StatusCounts;
import org.jspecify.annotations.Nullable;

/** The fields of one result, in the order of the format. */
record ResultJson(JsonGenerator json) {

  static final String FORMAT = "samarbeidssjekk-result/1";

  void write(GapAnalysis result, Map<String, ?> further) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    writeChecklist(result);
    writeCollaboration(result.assessment());
    if (result.assessment().respondent().isPresent()) {
      json.writeBooleanField("oneVoice", true);
    }
    json.writeStringField("date", result.assessment().date().toString());
    json.writeStringField("target", result.target().id());
    json.writeObjectFieldStart("overall");
    writeScore(result.scorecard().overall());
    json.writeEndObject();
    writeDimensions(result.scorecard().dimensions());
    writeStaircase(result.staircase());
    writeGaps(result.gaps());
    json.writeStringField("access", result.assessment().marking().access().code());
    writeStatuses(result);
    Optional<YardstickChange> change = YardstickChange.of(result.checklist(), result.assessment());
    if (change.isPresent()) {
      writeYardstick(change.get());
    }
    for (Map.Entry<String, ?> field : further.entrySet()) {
      json.writeFieldName(field.getKey());
      writePlain(field.getValue());
    }
    json.writeEndObject();
  }

  private void writeChecklist(GapAnalysis result) throws IOException {
    String version = result.checklist().version();
    Optional<String> assessed =
        result.assessment().checklist().version().filter(named -> !named.equals(version));
    json.writeObjectFieldStart("checklist");
    json.writeStringField("id", result.checklist().id());
    json.writeStringField("version", version);
    if (assessed.isPresent()) {
      json.writeStringField("assessedVersion", assessed.get());
    }
    new AdaptationJson(json, result.assessment().answers()).write(result.checklist().adaptations());
    json.writeEndObject();
  }

  private void writeYardstick(YardstickChange change) throws IOException {
    json.writeObjectFieldStart("yardstick");
    fields().texts("new", change.added().stream().map(Item::id).toList());
    json.writeArrayFieldStart("retired");
    for (YardstickChange.Retired retired : change.retired()) {
      json.writeStartObject();
      json.writeStringField("item", retired.item().id());
      json.writeStringField("status", retired.answer().status().code());
      new LocalizedJson(json).write("reason", retired.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("replaced");
    for (YardstickChange.Replaced replaced : change.replaced()) {
      json.writeStartObject();
      json.writeStringField("item", replaced.item().id());
      json.writeStringField("by", replaced.successor().id());
      new LocalizedJson(json).write("reason", replaced.item().reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    fields()
        .texts("changed", change.changed().stream().map(changed -> changed.item().id()).toList());
    json.writeEndObject();
  }

  private void writeCollaboration(Assessment assessment) throws IOException {
    json.writeObjectFieldStart("collaboration");
    json.writeStringField("name", assessment.collaboration().name());
    Collaboration collaboration = assessment.collaboration();
    fields()
        .texts(
            "members",
            collaboration.members().stream()
                .map(Member::number)
                .map(MunicipalityNumber::digits)
                .toList());
    fields().texts("forms", collaboration.forms().stream().map(CooperationForm::code).toList());
    fields().texts("sectors", collaboration.sectors().stream().map(Sector::code).toList());
    json.writeEndObject();
  }

  private void writeDimensions(List<DimensionScore> dimensions) throws IOException {
    json.writeArrayFieldStart("dimensions");
    for (DimensionScore dimension : dimensions) {
      json.writeStartObject();
      json.writeStringField("id", dimension.dimension().id());
      writeScore(dimension.score());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeScore(Score score) throws IOException {
    fields().text("reached", score.reached().map(Level::id));
    fields().text("reachedAtBest", score.reachedAtBest().map(Level::id));
    json.writeArrayFieldStart("levels");
    for (LevelScore level : score.levels()) {
      writeLevelScore(level);
    }
    json.writeEndArray();
  }

  private void writeLevelScore(LevelScore score) throws IOException {
    StatusCounts counts = score.counts();
    json.writeStartObject();
    json.writeStringField("level", score.level().id());
    json.writeNumberField("items", counts.items());
    json.writeNumberField("applicable", counts.applicable());
    CountsJson.write(counts, json);
    json.writeNumberField("earned", counts.earned());
    json.writeNumberField("attainable", counts.attainable());
    fields().number("percent", counts.percent());
    fields().number("percentAtBest", counts.percentAtBest());
    json.writeFieldName("reached");
    writePlain(score.reached().orElse(null));
    json.writeEndObject();
  }

  private void writeStaircase(List<Step> staircase) throws IOException {
    json.writeArrayFieldStart("staircase");
    for (Step step : staircase) {
      json.writeStartObject();
      json.writeStringField("level", step.level().id());
      json.writeArrayFieldStart("remaining");
      for (Gap gap : step.remaining()) {
        json.writeString(gap.item().id());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeGaps(List<Gap> gaps) throws IOException {
    json.writeArrayFieldStart("gaps");
    for (Gap gap : gaps) {
      json.writeStartObject();
      json.writeStringField("item", gap.item().id());
      json.writeStringField("dimension", gap.dimension().id());
      json.writeStringField("level", gap.item().level().id());
      json.writeStringField("status", gap.answer().status().code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeStatuses(GapAnalysis result) throws IOException {
    json.writeObjectFieldStart("statuses");
    for (Item item : result.checklist().items()) {
      json.writeStringField(item.id(), result.assessment().answer(item).status().code());
    }
    json.writeEndObject();
  }

  private JsonFields fields() {
    return new JsonFields(json);
  }

  private void writePlain(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : map.entrySet()) {
        json.writeFieldName(String.valueOf(field.getKey()));
        writePlain(field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        writePlain(element);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else if (value instanceof String text) {
      json.writeString(text);
    } else {
      throw new IllegalArgumentException("Not a plain value: " + value.getClass());
    }
  }
}
