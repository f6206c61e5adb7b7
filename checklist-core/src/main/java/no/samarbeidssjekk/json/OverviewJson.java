package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.overview.Bounds;
import no.samarbeidssjekk.overview.Group;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.ItemTally;
import no.samarbeidssjekk.overview.LeftOut;
import no.samarbeidssjekk.overview.LevelTally;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Profile;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Tally;

/** The fields of one overview, in the order of the format. */
record OverviewJson(JsonGenerator json, Checklist checklist) {

  static final String FORMAT = "samarbeidssjekk-overview/1";

  void write(Overview overview) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeObjectFieldStart("checklist");
    json.writeStringField("id", checklist.id());
    json.writeStringField("version", checklist.version());
    json.writeEndObject();
    writeBounds(overview.bounds());
    writeLeftOut(overview.leftOut());
    json.writeObjectFieldStart("overall");
    writeTally(overview.overall());
    json.writeEndObject();
    writeDimensions(overview.dimensions());
    writeGroups(overview);
    writeItems(overview);
    writeProfiles(overview.profiles());
    json.writeArrayFieldStart("rows");
    for (Row row : overview.rows()) {
      new RowJson(json).write(row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeBounds(Bounds bounds) throws IOException {
    json.writeObjectFieldStart("bounds");
    json.writeNumberField("rows", bounds.rows());
    json.writeNumberField("profiles", bounds.profiles());
    json.writeNumberField("addedItems", bounds.addedItems());
    json.writeEndObject();
  }

  private void writeLeftOut(LeftOut leftOut) throws IOException {
    json.writeObjectFieldStart("leftOut");
    json.writeNumberField("unreadable", leftOut.unreadable());
    json.writeNumberField("oneVoice", leftOut.oneVoice());
    json.writeEndObject();
  }

  private void writeTally(Tally tally) throws IOException {
    json.writeNumberField("cooperations", tally.cooperations());
    json.writeArrayFieldStart("levels");
    for (int rank = 0; rank < tally.levels().size(); rank++) {
      LevelTally level = tally.levels().get(rank);
      json.writeStartObject();
      json.writeStringField("level", checklist.levels().get(rank).id());
      json.writeNumberField("reached", level.reached());
      json.writeNumberField("notReached", level.notReached());
      json.writeNumberField("undecided", level.undecided());
      json.writeNumberField("notAssessable", level.notAssessable());
      json.writeNumberField("settled", level.settled());
      json.writeNumberField("asked", level.asked());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDimensions(Map<String, Tally> dimensions) throws IOException {
    json.writeArrayFieldStart("dimensions");
    for (var dimension : dimensions.entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", dimension.getKey());
      writeTally(dimension.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeGroups(Overview overview) throws IOException {
    json.writeArrayFieldStart("groupings");
    for (Grouping grouping : Grouping.values()) {
      json.writeStartObject();
      json.writeStringField("grouping", grouping.code());
      json.writeArrayFieldStart("groups");
      for (var group : overview.groups(grouping).entrySet()) {
        json.writeStartObject();
        json.writeStringField("group", group.getKey().code());
        writeTally(group.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeItems(Overview overview) throws IOException {
    json.writeArrayFieldStart("items");
    for (ItemTally item : overview.items()) {
      json.writeStartObject();
      json.writeStringField("item", item.item());
      json.writeNumberField("cooperations", item.cooperations());
      CountsJson.write(item.counts(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProfiles(Map<Profile, Integer> profiles) throws IOException {
    json.writeArrayFieldStart("profiles");
    for (var profile : profiles.entrySet()) {
      json.writeStartObject();
      json.writeArrayFieldStart("groups");
      for (Group group : profile.getKey().groups()) {
        json.writeString(GroupCode.of(group));
      }
      json.writeEndArray();
      json.writeNumberField("cooperations", profile.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
