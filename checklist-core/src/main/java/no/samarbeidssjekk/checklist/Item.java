package no.samarbeidssjekk.checklist;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * One thing that should be in place in a cooperation.
 *
 * @param id the stable id, for instance {@code RO-01}
 * @param level the level at which the item is introduced
 * @param text the item as the checklist words it
 * @param notApplicableAllowed whether «ikke relevant» may be answered; not for a minimum item
 * @param help help in answering, when the checklist has any
 * @param references law or guidance that the item rests on
 * @param validity how long it keeps before it must be renewed, when the checklist says so
 * @param history what happened to it from version to version
 */
public record Item(
    String id,
    Level level,
    LocalizedText text,
    boolean notApplicableAllowed,
    Optional<Help> help,
    List<LocalizedText> references,
    Optional<Validity> validity,
    ItemHistory history) {

  public Item {
    references = List.copyOf(references);
  }

  /** An item without a validity, there from the first version and never changed. */
  public Item(
      String id,
      Level level,
      LocalizedText text,
      boolean notApplicableAllowed,
      Optional<Help> help,
      List<LocalizedText> references) {
    this(
        id,
        level,
        text,
        notApplicableAllowed,
        help,
        references,
        Optional.empty(),
        ItemHistory.unchanged());
  }
}
