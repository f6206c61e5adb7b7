package no.samarbeidssjekk.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Supplement.Addition;
import no.samarbeidssjekk.checklist.Supplement.Placement;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.ProblemCode;

/** Finds why a supplement cannot be applied to a checklist: all of it at once. */
public final class Conflicts {

  private final Supplement supplement;
  private final Checklist checklist;
  private final Map<String, Addition> added = new LinkedHashMap<>();
  private final Set<String> ending = new HashSet<>();
  private final Set<String> goingRound = new HashSet<>();
  private final List<String> itemIds;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Supplement supplement, Checklist checklist) {
    this.supplement = supplement;
    this.checklist = checklist;
    supplement.additions().forEach(addition -> added.put(addition.item().id(), addition));
    this.itemIds =
        Stream.concat(checklist.items().stream().map(Item::id), added.keySet().stream()).toList();
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
      String id = addition.item().id();
      if (!ids.add(Spelling.fold(id))) {
        report(ProblemCode.ID_DUPLICATE, placeOf(index, "id"), id);
      } else if (exists(id)) {
        report(ProblemCode.ITEM_EXISTS, placeOf(index, "id"), id);
      }
      if (!checklist.levels().contains(addition.item().level())) {
        reportUnknown(
            ProblemCode.LEVEL_UNKNOWN,
            placeOf(index, "level"),
            addition.item().level().id(),
            checklist.levels().stream().map(Level::id));
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
    List<String> place = placeOf(index, placement.side().name().toLowerCase(Locale.ROOT));
    Optional<String> dimension = dimensionOf(placement.item());
    if (dimension.isEmpty()) {
      reportUnknownItem(place, placement.item());
    } else if (supplement.omissions().containsKey(placement.item())) {
      report(ProblemCode.ITEM_LEFT_OUT, place, placement.item(), supplement.id());
    } else if (!dimension.get().equals(addition.dimension())) {
      report(
          ProblemCode.PLACEMENT_OTHER_DIMENSION,
          place,
          placement.item(),
          dimension.get(),
          addition.dimension());
    } else if (goesRound(addition)) {
      report(ProblemCode.PLACEMENT_CYCLE, place, addition.item().id(), placement.item());
    }
  }

  private Optional<String> dimensionOf(String item) {
    return checklist.dimensions().stream()
        .filter(dimension -> dimension.items().stream().anyMatch(own -> own.id().equals(item)))
        .map(Dimension::id)
        .findFirst()
        .or(() -> Optional.ofNullable(added.get(item)).map(Addition::dimension));
  }

  /** Whether an addition stands beside itself in the end; each is followed once. */
  private boolean goesRound(Addition start) {
    Set<String> passed = new HashSet<>();
    Optional<Addition> next = Optional.of(start);
    while (next.isPresent()) {
      String id = next.get().item().id();
      if (goingRound.contains(id) || !passed.add(id)) {
        goingRound.addAll(passed);
        return true;
      }
      if (ending.contains(id)) {
        break;
      }
      next =
          next.get()
              .placement()
              .flatMap(placement -> Optional.ofNullable(added.get(placement.item())));
    }
    ending.addAll(passed);
    return false;
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
              if (checklist.item(id).isEmpty()) {
                reportUnknownItem(place, id);
              } else {
                replacement.fields().forEach(field -> checkField(place, id, field));
              }
            });
  }

  private void checkField(List<String> place, String id, Adaptation.Field field) {
    checklist.adaptations().stream()
        .filter(
            adaptation ->
                adaptation.added().contains(id)
                    || adaptation.changed().stream()
                        .anyMatch(
                            changed -> changed.id().equals(id) && changed.fields().contains(field)))
        .findFirst()
        .ifPresent(
            other ->
                report(
                    ProblemCode.ITEM_CHANGED_TWICE,
                    Stream.concat(place.stream(), Stream.of(field.key())).toList(),
                    id,
                    field.key(),
                    other.supplement()));
  }

  private void checkOmissions() {
    for (String id : supplement.omissions().keySet()) {
      List<String> place = List.of("leaveOut", id);
      if (checklist.item(id).isEmpty()) {
        reportUnknownItem(place, id);
      } else if (supplement.replacements().containsKey(id)) {
        report(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT, place, id, supplement.id());
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

  private void reportUnknownItem(List<String> place, String id) {
    Optional<Adaptation> other = leftOutBy(id);
    if (other.isPresent()) {
      report(ProblemCode.ITEM_LEFT_OUT, place, id, other.get().supplement());
    } else {
      found.add(new Conflict(ProblemCode.ITEM_UNKNOWN, place, List.of(id), itemIds));
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
