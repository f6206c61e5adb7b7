package no.samarbeidssjekk.checklist;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;

/**
 * A side of the cooperation under which items are grouped.
 *
 * @param id the stable code, for instance {@code RO}
 * @param name the name for people
 * @param description what the dimension is about
 * @param items the items in checklist order
 */
public record Dimension(
    String id, LocalizedText name, Optional<LocalizedText> description, List<Item> items)
    implements Term {

  public Dimension {
    items = List.copyOf(items);
  }

  @Override
  public String code() {
    return id;
  }

  @Override
  public LocalizedText label() {
    return name;
  }
}
