package no.samarbeidssjekk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Standing;
import no.samarbeidssjekk.overview.Standings;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * Reads what a result contributes to an overview from the line that {@link ResultWriter#writeLine}
 * writes, without the assessment and without scoring it anew. Thread-safe.
 */
public final class ResultLineReader {

  /** The most items of one result. */
  static final int MOST_ITEMS = 10_000;

  private static final int LONGEST_ID = 100;

  private final Checklist checklist;
  private final ChecklistJson known;
  private final JsonTree tree = new JsonTree();

  /**
   * A reader of results by one checklist.
   *
   * @param checklist the checklist as published
   */
  public ResultLineReader(Checklist checklist) {
    this.checklist = checklist;
    this.known = new ChecklistJson(checklist);
  }

  /**
   * Reads one line.
   *
   * @param source the name that problems give the document
   * @param line the number of the line in it, from 1
   * @param text the line, without its line break
   * @throws InvalidDocumentException with the first thing that could not stand in a result by this
   *     checklist
   */
  public Contribution read(String source, int line, String text) throws InvalidDocumentException {
    try {
      return contribution(tree.read(text, line));
    } catch (UnfitJsonException e) {
      throw e.in(source);
    }
  }

  private Contribution contribution(JsonValue result) throws UnfitJsonException {
    known.requireHeader(result, ResultJson.FORMAT);
    JsonValue collaboration = result.field("collaboration");
    List<StatusCounts> overall = counts(result.field("overall"));
    SortedMap<String, List<StatusCounts>> dimensions = dimensions(result.field("dimensions"));
    Map<String, Status> statuses = statuses(result.field("statuses"));
    StatusCounts inAll = overall.get(overall.size() - 1);
    ResultSums sums = new ResultSums(checklist, overall, dimensions);
    sums.requireOfDimensions(result.field("overall"));
    sums.requireOfStatuses(result.field("statuses"), statuses);
    Level target = known.level(result.field("target"));
    Optional<JsonValue> oneVoice = result.optional("oneVoice");
    Row row =
        new Row(
            collaboration.field("name").text(),
            ChecklistJson.traits(collaboration),
            result.field("date").date(),
            target.id(),
            standings(overall, dimensions),
            overall.get(checklist.rank(target)),
            inAll);
    return new Contribution(
        new EditionReference(checklist.id(), Optional.of(checklist.version())),
        row,
        statuses,
        result.field("access").meaning(Access::ofCode),
        oneVoice.isPresent() && oneVoice.get().truth());
  }

  private List<StatusCounts> counts(JsonValue score) throws UnfitJsonException {
    List<StatusCounts> counts = new ArrayList<>();
    StatusCounts below = StatusCounts.NONE;
    for (JsonValue level : known.levels(score.field("levels"))) {
      StatusCounts here = CountsJson.read(level, MOST_ITEMS);
      if (!ResultSums.isWithin(below, here)
          || level.field("items").count(MOST_ITEMS) != here.items()
          || level.field("applicable").count(MOST_ITEMS) != here.applicable()) {
        throw level.contradiction();
      }
      counts.add(here);
      below = here;
    }
    return counts;
  }

  private SortedMap<String, List<StatusCounts>> dimensions(JsonValue list)
      throws UnfitJsonException {
    SortedMap<String, List<StatusCounts>> dimensions = new TreeMap<>();
    for (JsonValue dimension : list.elements()) {
      String id = known.dimension(dimension.field("id"));
      if (dimensions.put(id, counts(dimension)) != null) {
        throw dimension.field("id").unfit();
      }
    }
    return dimensions;
  }

  private static Map<String, Status> statuses(JsonValue value) throws UnfitJsonException {
    Map<String, JsonValue> fields = value.fields();
    if (fields.size() > MOST_ITEMS) {
      throw new UnfitJsonException(
          value.position(), ProblemCode.ANSWERS_TOO_MANY, String.valueOf(MOST_ITEMS));
    }
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (var field : fields.entrySet()) {
      JsonValue id = new JsonValue(field.getKey(), field.getValue().position(), value.path());
      if (id.text().length() > LONGEST_ID) {
        throw id.unfit();
      }
      statuses.put(id.text(), ChecklistJson.status(field.getValue()));
    }
    return statuses;
  }

  private static Standings standings(
      List<StatusCounts> overall, SortedMap<String, List<StatusCounts>> dimensions) {
    SortedMap<String, List<Standing>> standings = new TreeMap<>();
    dimensions.forEach(
        (id, counts) -> standings.put(id, counts.stream().map(Standing::of).toList()));
    return new Standings(overall.stream().map(Standing::of).toList(), standings);
  }
}
