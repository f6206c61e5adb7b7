package no.samarbeidssjekk.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Supplement.Addition;
import no.samarbeidssjekk.checklist.Supplement.Placement;
import no.samarbeidssjekk.checklist.Supplement.Replacement;
import no.samarbeidssjekk.checklist.Supplement.Side;
import no.samarbeidssjekk.language.LocalizedText;

/** A checklist, and supplements to it in a few words. */
final class MadeUpSupplement {

  static final LocalizedText REASON = LocalizedText.ofBokmal("fordi");
  static final Checklist CHECKLIST =
      MadeUpChecklist.of(
          MadeUpChecklist.levels(2),
          List.of(MadeUpChecklist.dimension("A", 1, 1, 2), MadeUpChecklist.dimension("B", 1, 2)));

  private MadeUpSupplement() {}

  static Replacement refusingNotApplicable() {
    return new Replacement(Optional.empty(), Optional.empty(), Optional.of(false), REASON);
  }

  static Addition addition(String dimension, String id) {
    return addition(dimension, id, "level-1", Optional.empty());
  }

  static Addition addition(String dimension, String id, Side side, String other) {
    return addition(dimension, id, "level-1", Optional.of(new Placement(side, other)));
  }

  static Addition addition(
      String dimension, String id, String level, Optional<Placement> placement) {
    return new Addition(
        id,
        dimension,
        level,
        placement,
        REASON,
        true,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Supplement adding(Addition... additions) {
    return supplement("adding", List.of(additions), Map.of(), Map.of());
  }

  static Supplement changing(String id, Replacement replacement) {
    return supplement("changing", List.of(), Map.of(id, replacement), Map.of());
  }

  static Supplement leavingOut(String... ids) {
    Map<String, LocalizedText> omissions = new LinkedHashMap<>();
    for (String id : ids) {
      omissions.put(id, REASON);
    }
    return supplement("leaving-out", List.of(), Map.of(), omissions);
  }

  static Supplement renamed(Supplement supplement) {
    return supplement(
        "another", supplement.additions(), supplement.replacements(), supplement.omissions());
  }

  static Supplement range(String from, String before) {
    return new Supplement(
        "s",
        "1",
        REASON,
        REASON,
        new Supplement.Target(
            CHECKLIST.id(),
            Optional.of(new VersionNumber(from)),
            Optional.of(new VersionNumber(before))),
        List.of(),
        Map.of(),
        Map.of());
  }

  static Supplement supplement(
      String id,
      List<Addition> additions,
      Map<String, Replacement> replacements,
      Map<String, LocalizedText> omissions) {
    return new Supplement(
        id,
        "1",
        REASON,
        REASON,
        new Supplement.Target(CHECKLIST.id(), Optional.empty(), Optional.empty()),
        additions,
        replacements,
        omissions);
  }
}
