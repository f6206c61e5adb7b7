package no.samarbeidssjekk.checklist;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What one supplement did to a checklist. The checklist's items already are as adapted; this tells
 * people what differs from the original.
 *
 * @param supplement the supplement's id
 * @param version the supplement's version
 * @param title the supplement's name for people
 * @param purpose why the checklist was adapted
 * @param added the ids of the items that were added, in the supplement’s order
 * @param changed the items in which something was replaced, in checklist order
 * @param leftOut the items that were left out, in the order in which they stood
 */
public record Adaptation(
    String supplement,
    String version,
    LocalizedText title,
    LocalizedText purpose,
    List<String> added,
    List<ChangedItem> changed,
    List<LeftOutItem> leftOut) {

  public Adaptation {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    leftOut = List.copyOf(leftOut);
  }

  /** What in an item a supplement may replace; never its text or level, which are its meaning. */
  public enum Field {
    HELP("help"),
    VALIDITY("validity"),
    NOT_APPLICABLE_ALLOWED("notApplicableAllowed");

    private final String key;

    Field(String key) {
      this.key = key;
    }

    /** The field's name in files, for instance {@code help}. */
    public String key() {
      return key;
    }
  }

  /**
   * An item in which fields were replaced.
   *
   * @param id the item's id
   * @param fields what was replaced, at least one
   * @param reason why
   */
  public record ChangedItem(String id, List<Field> fields, LocalizedText reason) {

    public ChangedItem {
      fields = List.copyOf(fields);
    }
  }

  /**
   * An item that was left out.
   *
   * @param dimension the id of the dimension in which it stood
   * @param item the item as it was
   * @param reason why it was left out
   */
  public record LeftOutItem(String dimension, Item item, LocalizedText reason) {}
}
