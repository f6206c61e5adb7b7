package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.overview.ItemTally;
import no.samarbeidssjekk.overview.LeftOut;
import no.samarbeidssjekk.overview.LevelTally;
import no.samarbeidssjekk.overview.Tally;

/**
 * The tallies of an overview, as fields of the object that has been begun.
 *
 * @param showsCoverage whether it is told how many items are asked and settled
 */
record TallyJson(JsonGenerator json, Checklist checklist, boolean showsCoverage) {

  void writeChecklist() throws IOException {
    json.writeObjectFieldStart("checklist");
    json.writeStringField("id", checklist.id());
    json.writeStringField("version", checklist.version());
    json.writeEndObject();
  }

  void writeLeftOut(LeftOut leftOut) throws IOException {
    json.writeObjectFieldStart("leftOut");
    json.writeNumberField("unreadable", leftOut.unreadable());
    json.writeNumberField("oneVoice", leftOut.oneVoice());
    json.writeEndObject();
  }

  void writeOverall(Tally tally) throws IOException {
    json.writeObjectFieldStart("overall");
    write(tally);
    json.writeEndObject();
  }

  void write(Tally tally) throws IOException {
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
      if (showsCoverage) {
        json.writeNumberField("settled", level.settled());
        json.writeNumberField("asked", level.asked());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void write(ItemTally item) throws IOException {
    json.writeStartObject();
    json.writeStringField("item", item.item());
    json.writeNumberField("cooperations", item.cooperations());
    CountsJson.write(item.counts(), json);
    json.writeEndObject();
  }
}
