package no.samarbeidssjekk.checklist;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * A side of the cooperation under which items are grouped.
 *
 * @param id the stable code, for instance {@code RO}
 * @param name the name for people
 * @param description what the dimension is about
 * @param items the items in checklist order
 */
public record Dimension(
    String id, LocalizedText name, Optional<LocalizedText> description, List<Item> items) {

  public Dimension {
    items = List.copyOf(items);
  }
}
