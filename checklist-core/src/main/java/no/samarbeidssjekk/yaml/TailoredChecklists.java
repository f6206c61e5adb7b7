package no.samarbeidssjekk.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.checklist.Conflicts;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Tailoring;

/**
 * The checklists that supplements make of one. Each is made when it is first asked for, and kept.
 * Thread-safe.
 */
final class TailoredChecklists {

  /** More than anybody combines supplements; what is beyond it is made each time. */
  private static final int MOST_KEPT = 100;

  private final Checklist checklist;
  private final Map<List<String>, Tailored> kept = new ConcurrentHashMap<>();

  TailoredChecklists(Checklist checklist) {
    this.checklist = checklist;
  }

  /**
   * A checklist, adapted as far as the supplements can be used.
   *
   * @param conflicts why some could not be used, by their ids
   */
  record Tailored(AskedChecklist asked, Map<String, List<Conflict>> conflicts) {}

  /** The checklist as these make it, one after the other. */
  Tailored by(List<Supplement> supplements) {
    List<String> ids = supplements.stream().map(Supplement::id).toList();
    Tailored known = kept.get(ids);
    if (known != null) {
      return known;
    }
    Tailored tailored = make(supplements);
    if (kept.size() < MOST_KEPT) {
      kept.put(ids, tailored);
    }
    return tailored;
  }

  private Tailored make(List<Supplement> supplements) {
    Checklist adapted = checklist;
    Map<String, List<Conflict>> conflicts = new LinkedHashMap<>();
    for (Supplement supplement : supplements) {
      List<Conflict> found = Conflicts.between(supplement, adapted);
      if (found.isEmpty()) {
        adapted = Tailoring.apply(supplement, adapted);
      } else {
        conflicts.put(supplement.id(), found);
      }
    }
    return new Tailored(new AskedChecklist(adapted), conflicts);
  }
}
