package no.samarbeidssjekk.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samarbeidssjekk.assessment.Access;
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
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Reads the overviews that {@link OverviewWriter} writes, so that they can be added. Thread-safe.
 */
public final class OverviewReader {

  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final String MOST_IN_WORDS = "64 MiB";
  private static final int LONGEST_ID = 100;

  private final Checklist checklist;
  private final ChecklistJson known;
  private final JsonTree tree = new JsonTree();

  /**
   * A reader of overviews by one checklist, with the standard bounds.
   *
   * @param checklist the checklist as published
   */
  public OverviewReader(Checklist checklist) {
    this.checklist = checklist;
    this.known = new ChecklistJson(checklist);
  }

  /**
   * Reads an overview of at most 64 MiB. The stream is not closed.
   *
   * @param source the name that problems give the document
   * @throws InvalidDocumentException with the first thing that could not stand in an overview by
   *     this checklist
   * @throws IOException when the stream cannot be read
   */
  public Overview read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    try {
      if (bytes.length > MOST_BYTES) {
        throw new UnfitJsonException(Position.START, ProblemCode.JSON_TOO_LARGE, MOST_IN_WORDS);
      }
      return overview(tree.read(JsonBytes.text(bytes, bytes.length, 1), 1));
    } catch (UnfitJsonException e) {
      throw e.in(source);
    }
  }

  private Overview overview(JsonValue document) throws UnfitJsonException {
    known.requireHeader(document, OverviewJson.FORMAT);
    JsonValue leftOut = document.field("leftOut");
    try {
      return new Overview(
          checklist,
          bounds(document.field("bounds")),
          new LeftOut(
              leftOut.field("unreadable").count(Integer.MAX_VALUE),
              leftOut.field("oneVoice").count(Integer.MAX_VALUE)),
          document.field("access").meaning(Access::ofCode),
          tally(document.field("overall")),
          dimensions(document.field("dimensions")),
          groups(document.field("groupings")),
          items(document.field("items")),
          profiles(document.field("profiles")),
          rows(document.field("rows")));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new JsonValue(null, document.position(), OverviewJson.FORMAT).contradiction();
    }
  }

  private static Bounds bounds(JsonValue value) throws UnfitJsonException {
    Bounds bounds =
        new Bounds(
            value.field("rows").count(Integer.MAX_VALUE),
            value.field("profiles").count(Integer.MAX_VALUE),
            value.field("addedItems").count(Integer.MAX_VALUE));
    if (!bounds.equals(Bounds.standard())) {
      throw value.unfit();
    }
    return bounds;
  }

  private Tally tally(JsonValue value) throws UnfitJsonException {
    List<LevelTally> levels = new ArrayList<>();
    int cooperations = value.field("cooperations").count(Integer.MAX_VALUE);
    for (JsonValue level : known.levels(value.field("levels"))) {
      LevelTally tally = level(level);
      if (tally.cooperations() != cooperations) {
        throw level.contradiction();
      }
      levels.add(tally);
    }
    return new Tally(levels);
  }

  private static LevelTally level(JsonValue value) throws UnfitJsonException {
    try {
      return new LevelTally(
          value.field("reached").count(Integer.MAX_VALUE),
          value.field("notReached").count(Integer.MAX_VALUE),
          value.field("undecided").count(Integer.MAX_VALUE),
          value.field("notAssessable").count(Integer.MAX_VALUE),
          value.field("settled").largeCount(),
          value.field("asked").largeCount());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw value.contradiction();
    }
  }

  private Map<String, Tally> dimensions(JsonValue list) throws UnfitJsonException {
    Map<String, Tally> dimensions = new LinkedHashMap<>();
    for (JsonValue dimension : list.elements()) {
      if (dimensions.put(known.dimension(dimension.field("id")), tally(dimension)) != null) {
        throw dimension.field("id").unfit();
      }
    }
    return dimensions;
  }

  private SortedMap<Group, Tally> groups(JsonValue list) throws UnfitJsonException {
    SortedMap<Group, Tally> groups = new TreeMap<>();
    for (JsonValue entry : list.elements()) {
      Grouping grouping = entry.field("grouping").meaning(Grouping::ofCode);
      for (JsonValue member : entry.field("groups").elements()) {
        Group group = member.field("group").meaning(code -> Group.ofCode(grouping, code));
        if (groups.put(group, tally(member)) != null) {
          throw member.field("group").unfit();
        }
      }
    }
    return groups;
  }

  private static List<ItemTally> items(JsonValue list) throws UnfitJsonException {
    List<ItemTally> items = new ArrayList<>();
    for (JsonValue entry : list.elements()) {
      String id = entry.field("item").text();
      if (id.length() > LONGEST_ID) {
        throw entry.field("item").unfit();
      }
      items.add(item(id, entry));
    }
    return items;
  }

  private static ItemTally item(String id, JsonValue entry) throws UnfitJsonException {
    try {
      ItemTally item = new ItemTally(id, CountsJson.read(entry, Integer.MAX_VALUE));
      if (item.cooperations() != entry.field("cooperations").count(Integer.MAX_VALUE)) {
        throw entry.contradiction();
      }
      return item;
    } catch (IllegalArgumentException e) {
      throw entry.contradiction();
    }
  }

  private static SortedMap<Profile, Integer> profiles(JsonValue list) throws UnfitJsonException {
    SortedMap<Profile, Integer> profiles = new TreeMap<>();
    for (JsonValue entry : list.elements()) {
      Profile profile = Profile.of(entry.field("groups").meanings(GroupCode::parse));
      if (profiles.put(profile, entry.field("cooperations").count(Integer.MAX_VALUE)) != null) {
        throw entry.unfit();
      }
    }
    return profiles;
  }

  private List<Row> rows(JsonValue list) throws UnfitJsonException {
    List<Row> rows = new ArrayList<>();
    for (JsonValue entry : list.elements()) {
      rows.add(new RowReading(known).row(entry));
    }
    return rows;
  }
}
