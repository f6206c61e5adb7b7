package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Group;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.ItemTally;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Tally;

/** The fields of what everybody may see of an overview, in the order of the format. */
record OpenOverviewJson(JsonGenerator json, TallyJson tallies, Disclosure disclosure) {

  static final String FORMAT = "samarbeidssjekk-overview-open/1";

  static OpenOverviewJson of(JsonGenerator json, Overview overview, Disclosure disclosure) {
    return new OpenOverviewJson(
        json, new TallyJson(json, overview.checklist(), disclosure.showsCoverage()), disclosure);
  }

  void write(Overview overview) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    tallies.writeChecklist();
    json.writeNumberField("fewest", disclosure.fewest());
    json.writeStringField("access", overview.access().code());
    json.writeBooleanField("shown", disclosure.showsAnything());
    if (disclosure.showsAnything()) {
      tallies.writeLeftOut(overview.leftOut());
      tallies.writeOverall(overview.overall());
      writeDimensions(overview.dimensions());
      json.writeArrayFieldStart("groupings");
      for (Grouping grouping : Grouping.values()) {
        writeGroups(grouping, overview.groups(grouping));
      }
      json.writeEndArray();
      writeItems(overview);
    }
    json.writeEndObject();
  }

  private void writeDimensions(Map<String, Tally> dimensions) throws IOException {
    json.writeArrayFieldStart("dimensions");
    for (var dimension : dimensions.entrySet()) {
      boolean isShown = disclosure.shows(dimension.getValue());
      json.writeStartObject();
      json.writeStringField("id", dimension.getKey());
      json.writeBooleanField("shown", isShown);
      if (isShown) {
        tallies.write(dimension.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * That a group is there tells that somebody of it has answered, so those not shown are left out.
   */
  private void writeGroups(Grouping grouping, Map<Group, Tally> groups) throws IOException {
    json.writeStartObject();
    json.writeStringField("grouping", grouping.code());
    json.writeArrayFieldStart("groups");
    for (var group : groups.entrySet()) {
      if (disclosure.shows(group.getKey())) {
        json.writeStartObject();
        json.writeStringField("group", group.getKey().code());
        tallies.write(group.getValue());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The id of an item may name the cooperation that added it, so those not shown are counted. */
  private void writeItems(Overview overview) throws IOException {
    json.writeArrayFieldStart("items");
    for (ItemTally item : overview.items()) {
      if (disclosure.shows(item)) {
        tallies.write(item);
      }
    }
    json.writeEndArray();
    json.writeNumberField(
        "itemsNotShown", overview.items().stream().filter(item -> !disclosure.shows(item)).count());
  }
}
