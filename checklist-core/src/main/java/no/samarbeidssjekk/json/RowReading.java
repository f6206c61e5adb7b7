package no.samarbeidssjekk.json;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Standing;
import no.samarbeidssjekk.overview.Standings;

/** Reads the rows of an overview. */
record RowReading(ChecklistJson known) {

  Row row(JsonValue value) throws UnfitJsonException {
    return new Row(
        value.field("name").text(),
        ChecklistJson.traits(value),
        value.field("date").date(),
        known.level(value.field("target")).id(),
        standings(value),
        CountsJson.read(value.field("atTarget"), ResultLineReader.MOST_ITEMS),
        CountsJson.read(value.field("inAll"), ResultLineReader.MOST_ITEMS));
  }

  private Standings standings(JsonValue value) throws UnfitJsonException {
    SortedMap<String, List<Standing>> dimensions = new TreeMap<>();
    JsonValue given = value.field("dimensions");
    for (var dimension : given.fields().entrySet()) {
      JsonValue standings = dimension.getValue();
      String id =
          known.dimension(new JsonValue(dimension.getKey(), standings.position(), given.path()));
      dimensions.put(id, standings(standings, standings.meanings(Standing::ofCode)));
    }
    JsonValue overall = value.field("overall");
    return new Standings(standings(overall, overall.meanings(Standing::ofCode)), dimensions);
  }

  private List<Standing> standings(JsonValue place, List<Standing> standings)
      throws UnfitJsonException {
    if (standings.size() != known.checklist().levels().size()) {
      throw place.unfit();
    }
    return standings;
  }
}
