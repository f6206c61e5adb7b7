package no.samarbeidssjekk.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Supplement.Addition;
import no.samarbeidssjekk.checklist.Supplement.Placement;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.ProblemCode;

/** Finds why a supplement cannot be applied to a checklist: all of it at once. */
public final class Conflicts {

  private static final int MOST_KNOWN = 500;

  private final Supplement supplement;
  private final Checklist checklist;
  private final Map<String, Addition> added = new LinkedHashMap<>();
  private final List<String> itemIds;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Supplement supplement, Checklist checklist) {
    this.supplement = supplement;
    this.checklist = checklist;
    supplement.additions().forEach(addition -> added.put(addition.id(), addition));
    this.itemIds = checklist.items().stream().map(Item::id).toList();
  }

  /**
   * What stands in the way of applying the supplement to the checklist, in the order of the
   * supplement's parts; empty when it can be applied.
   */
  public static List<Conflict> between(Supplement supplement, Checklist checklist) {
    return new Conflicts(supplement, checklist).find();
  }

  private List<Conflict> find() {
    if (checkTarget()) {
      checkAdditions();
      checkCircles();
      checkReplacements();
      checkOmissions();
      checkNoDimensionIsEmptied();
    }
    return List.copyOf(found);
  }

  private boolean checkTarget() {
    Supplement.Target target = supplement.target();
    if (!target.checklist().equals(checklist.id())) {
      report(
          ProblemCode.SUPPLEMENT_CHECKLIST_OTHER,
          List.of("checklist"),
          target.checklist(),
          checklist.id());
    } else if (!target.fits(checklist)) {
      report(
          ProblemCode.SUPPLEMENT_VERSION_OUTSIDE,
          List.of("versions"),
          target.range(),
          checklist.version());
    } else if (isApplied()) {
      report(ProblemCode.SUPPLEMENT_TWICE, List.of("supplement"), supplement.id());
    }
    return found.isEmpty();
  }

  private boolean isApplied() {
    return checklist.adaptations().stream()
        .anyMatch(adaptation -> adaptation.supplement().equals(supplement.id()));
  }

  private void checkAdditions() {
    Set<String> ids = new HashSet<>();
    for (int index = 0; index < supplement.additions().size(); index++) {
      Addition addition = supplement.additions().get(index);
      String id = addition.id();
      if (!ids.add(Spelling.fold(id))) {
        report(ProblemCode.ID_DUPLICATE, placeOf(index, "id"), id);
      } else if (exists(id)) {
        report(ProblemCode.ITEM_EXISTS, placeOf(index, "id"), id);
      }
      List<String> levels = checklist.levels().stream().map(Level::id).toList();
      if (!levels.contains(addition.level())) {
        reportUnknown(
            ProblemCode.LEVEL_UNKNOWN, placeOf(index, "level"), addition.level(), levels.stream());
      }
      checkPlace(index, addition);
    }
  }

  private boolean exists(String id) {
    return checklist.itemNamed(id).isPresent()
        || leftOutBy(id).isPresent()
        || checklist.history().retired().stream().anyMatch(item -> item.id().equalsIgnoreCase(id));
  }

  private void checkPlace(int index, Addition addition) {
    Optional<Dimension> dimension = dimension(addition.dimension());
    if (dimension.isEmpty()) {
      reportUnknown(
          ProblemCode.DIMENSION_UNKNOWN,
          placeOf(index, "dimension"),
          addition.dimension(),
          checklist.dimensions().stream().map(Dimension::id));
    } else if (addition.placement().isPresent()) {
      checkPlacement(index, addition, addition.placement().get());
    }
  }

  private void checkPlacement(int index, Addition addition, Placement placement) {
    List<String> place = placeOf(index, placement);
    Optional<String> dimension = dimensionOf(placement.item());
    if (dimension.isEmpty()) {
      reportUnknownItem(place, placement.item(), idsBesides(addition));
    } else if (supplement.omissions().containsKey(placement.item())) {
      report(ProblemCode.ITEM_LEFT_OUT, place, placement.item(), supplement.id());
    } else if (!dimension.get().equals(addition.dimension())) {
      report(
          ProblemCode.PLACEMENT_OTHER_DIMENSION,
          place,
          placement.item(),
          dimension.get(),
          addition.dimension());
    }
  }

  /** The items by which an addition may stand: no more than are looked through for a likely one. */
  private List<String> idsBesides(Addition addition) {
    return Stream.concat(
            itemIds.stream(), added.keySet().stream().filter(id -> !id.equals(addition.id())))
        .limit(MOST_KNOWN)
        .toList();
  }

  private Optional<String> dimensionOf(String item) {
    return checklist.dimensions().stream()
        .filter(dimension -> dimension.items().stream().anyMatch(own -> own.id().equals(item)))
        .map(Dimension::id)
        .findFirst()
        .or(() -> Optional.ofNullable(added.get(item)).map(Addition::dimension));
  }

  /** Reports additions that stand beside themselves in the end: each circle once. */
  private void checkCircles() {
    Circles.among(added.keySet(), this::neighbour).forEach(this::reportCircle);
  }

  private Optional<String> neighbour(String id) {
    return Optional.ofNullable(added.get(id))
        .flatMap(Addition::placement)
        .map(Placement::item)
        .filter(item -> added.containsKey(item) && !itemIds.contains(item));
  }

  private void reportCircle(List<String> circle) {
    Addition first = Objects.requireNonNull(added.get(circle.get(0)));
    report(
        ProblemCode.PLACEMENT_CYCLE,
        placeOf(supplement.additions().indexOf(first), first.placement().orElseThrow()),
        Circles.shown(circle));
  }

  private void checkReplacements() {
    supplement
        .replacements()
        .forEach(
            (id, replacement) -> {
              List<String> place = List.of("change", id);
              if (replacement.fields().isEmpty()) {
                report(ProblemCode.CHANGE_EMPTY, place, id);
              }
              if (checklist.item(id).isEmpty() && !added.containsKey(id)) {
                reportUnknownItem(place, id, itemIds);
              } else {
                replacement.fields().forEach(field -> checkField(place, id, field));
              }
            });
  }

  private void checkField(List<String> place, String id, Adaptation.Field field) {
    Stream<String> others =
        checklist.adaptations().stream()
            .filter(
                adaptation ->
                    adaptation.added().contains(id)
                        || adaptation.changed().stream()
                            .anyMatch(
                                changed ->
                                    changed.id().equals(id) && changed.fields().contains(field)))
            .map(Adaptation::supplement);
    Stream.concat(others, addedHere(id))
        .findFirst()
        .ifPresent(
            other ->
                report(
                    ProblemCode.ITEM_CHANGED_TWICE,
                    Stream.concat(place.stream(), Stream.of(field.key())).toList(),
                    id,
                    field.key(),
                    other));
  }

  /** This supplement, when it adds the item. */
  private Stream<String> addedHere(String id) {
    return added.containsKey(id) ? Stream.of(supplement.id()) : Stream.empty();
  }

  private void checkOmissions() {
    for (String id : supplement.omissions().keySet()) {
      List<String> place = List.of("leaveOut", id);
      if (added.containsKey(id) || supplement.replacements().containsKey(id)) {
        report(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT, place, id, supplement.id());
      } else if (checklist.item(id).isEmpty()) {
        reportUnknownItem(place, id, itemIds);
      } else {
        touchedBy(id)
            .ifPresent(
                other ->
                    report(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT, place, id, other.supplement()));
      }
    }
  }

  private Optional<Adaptation> touchedBy(String id) {
    return checklist.adaptations().stream()
        .filter(
            adaptation ->
                adaptation.added().contains(id)
                    || adaptation.changed().stream().anyMatch(item -> item.id().equals(id)))
        .findFirst();
  }

  private void checkNoDimensionIsEmptied() {
    for (Dimension dimension : checklist.dimensions()) {
      boolean hasItem =
          dimension.items().isEmpty()
              || dimension.items().stream()
                  .anyMatch(item -> !supplement.omissions().containsKey(item.id()))
              || supplement.additions().stream()
                  .anyMatch(addition -> addition.dimension().equals(dimension.id()));
      if (!hasItem) {
        report(ProblemCode.DIMENSION_EMPTIED, List.of("leaveOut"), dimension.id());
      }
    }
  }

  private Optional<Dimension> dimension(String id) {
    return checklist.dimensions().stream().filter(own -> own.id().equals(id)).findFirst();
  }

  private void reportUnknownItem(List<String> place, String id, List<String> known) {
    Optional<Adaptation> other = leftOutBy(id);
    if (other.isPresent()) {
      report(ProblemCode.ITEM_LEFT_OUT, place, id, other.get().supplement());
    } else {
      found.add(new Conflict(ProblemCode.ITEM_UNKNOWN, place, List.of(id), known));
    }
  }

  private Optional<Adaptation> leftOutBy(String id) {
    return checklist.adaptations().stream()
        .filter(
            adaptation ->
                adaptation.leftOut().stream()
                    .anyMatch(leftOut -> leftOut.item().id().equalsIgnoreCase(id)))
        .findFirst();
  }

  private static List<String> placeOf(int addition, Placement placement) {
    return placeOf(addition, placement.side().name().toLowerCase(Locale.ROOT));
  }

  private static List<String> placeOf(int addition, String key) {
    return List.of("add", String.valueOf(addition), key);
  }

  private void report(ProblemCode code, List<String> place, String... arguments) {
    found.add(new Conflict(code, place, List.of(arguments), List.of()));
  }

  private void reportUnknown(
      ProblemCode code, List<String> place, String word, Stream<String> known) {
    found.add(new Conflict(code, place, List.of(word), known.toList()));
  }
}
