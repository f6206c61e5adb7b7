package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import no.samarbeidssjekk.scoring.StatusCounts;

/** The counts of statuses, under the names that they have in every format. */
final class CountsJson {

  private CountsJson() {}

  /** Writes the counts as fields of the object that has been begun. */
  static void write(StatusCounts counts, JsonGenerator json) throws IOException {
    json.writeNumberField("inPlace", counts.inPlace());
    json.writeNumberField("partial", counts.partial());
    json.writeNumberField("missing", counts.missing());
    json.writeNumberField("unknown", counts.unknown());
    json.writeNumberField("notAssessed", counts.notAssessed());
    json.writeNumberField("notApplicable", counts.notApplicable());
  }

  /** Reads the counts from the fields of an object; none is more than the most. */
  static StatusCounts read(JsonValue value, int most) throws UnfitJsonException {
    return new StatusCounts(
        value.field("inPlace").count(most),
        value.field("partial").count(most),
        value.field("missing").count(most),
        value.field("unknown").count(most),
        value.field("notAssessed").count(most),
        value.field("notApplicable").count(most));
  }
}
