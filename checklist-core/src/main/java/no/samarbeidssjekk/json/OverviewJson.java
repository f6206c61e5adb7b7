package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import no.samarbeidssjekk.overview.Bounds;
import no.samarbeidssjekk.overview.Group;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.ItemTally;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Profile;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Tally;

/** The fields of one overview, in the order of the format. */
record OverviewJson(JsonGenerator json, TallyJson tallies) {

  static final String FORMAT = "samarbeidssjekk-overview/1";

  static OverviewJson of(JsonGenerator json, Overview overview) {
    return new OverviewJson(json, new TallyJson(json, overview.checklist(), true));
  }

  void write(Overview overview) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    tallies.writeChecklist();
    writeBounds(overview.bounds());
    tallies.writeLeftOut(overview.leftOut());
    json.writeStringField("access", overview.access().code());
    tallies.writeOverall(overview.overall());
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

  private void writeDimensions(Map<String, Tally> dimensions) throws IOException {
    json.writeArrayFieldStart("dimensions");
    for (var dimension : dimensions.entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", dimension.getKey());
      tallies.write(dimension.getValue());
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
        tallies.write(group.getValue());
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
      tallies.write(item);
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
