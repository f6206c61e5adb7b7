package no.samarbeidssjekk.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What a group of cooperations needs beyond a checklist, or not of it: items to add, fields to
 * replace, items to leave out. {@link Tailoring} applies it.
 *
 * @param id the stable id, for instance {@code vertskommunesamarbeid}
 * @param version the edition, for instance {@code 2026.1}
 * @param title the name for people
 * @param purpose why checklists are adapted with it
 * @param target the checklist that it changes
 * @param additions the items to add, in the order in which they are placed
 * @param replacements what to replace, by item id
 * @param omissions why to leave items out, by item id
 */
public record Supplement(
    String id,
    String version,
    LocalizedText title,
    LocalizedText purpose,
    Target target,
    List<Addition> additions,
    Map<String, Replacement> replacements,
    Map<String, LocalizedText> omissions) {

  public Supplement {
    additions = List.copyOf(additions);
    replacements = Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
    omissions = Collections.unmodifiableMap(new LinkedHashMap<>(omissions));
  }

  /** What is replaced in the item with this id. */
  public Optional<Replacement> replacement(String itemId) {
    return Optional.ofNullable(replacements.get(itemId));
  }

  /** Why the item with this id is left out; empty when it is not. */
  public Optional<LocalizedText> omission(String itemId) {
    return Optional.ofNullable(omissions.get(itemId));
  }

  /**
   * The checklist that a supplement changes.
   *
   * @param checklist the checklist's id
   * @param from the first version that it fits; all earlier ones too when absent
   * @param before the first version that it no longer fits; all later ones fit too when absent
   */
  public record Target(
      String checklist, Optional<VersionNumber> from, Optional<VersionNumber> before) {

    /** Whether the checklist's version is within the range. */
    public boolean fits(Checklist other) {
      Optional<VersionNumber> version = VersionNumber.of(other.version());
      return (from.isEmpty() && before.isEmpty()) || version.filter(this::isInRange).isPresent();
    }

    /** The range in signs, for instance {@code ≥ 2025.1, < 2027}. */
    public String range() {
      return Stream.of(from.map(first -> "≥ " + first), before.map(end -> "< " + end))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }

    private boolean isInRange(VersionNumber version) {
      return from.map(first -> first.compareTo(version) <= 0).orElse(true)
          && before.map(end -> version.compareTo(end) < 0).orElse(true);
    }
  }

  /**
   * An item to add.
   *
   * @param id the item's id
   * @param dimension the id of the dimension to which it is added
   * @param level the id of the level at which it is introduced
   * @param placement beside which item it stands; last in its dimension when absent
   * @param text its text
   * @param notApplicableAllowed whether «ikke relevant» may be answered
   * @param help help in answering, when there is any
   * @param references law or guidance that it rests on
   * @param validity how long it keeps before it must be renewed, when the supplement says so
   */
  public record Addition(
      String id,
      String dimension,
      String level,
      Optional<Placement> placement,
      LocalizedText text,
      boolean notApplicableAllowed,
      Optional<Help> help,
      List<LocalizedText> references,
      Optional<Validity> validity) {

    public Addition {
      references = List.copyOf(references);
    }

    /** The item, introduced at this level. */
    Item item(Level at) {
      return new Item(
          id, at, text, notApplicableAllowed, help, references, validity, ItemHistory.unchanged());
    }
  }

  /**
   * A place beside another item of the same dimension.
   *
   * @param side on which side of the other item
   * @param item the other item's id; it may be one that the supplement adds too
   */
  public record Placement(Side side, String item) {}

  /** On which side of another item an item stands. */
  public enum Side {
    BEFORE,
    AFTER
  }

  /**
   * What is replaced in an item; what is absent stays as it was.
   *
   * @param help other help
   * @param validity another validity
   * @param notApplicableAllowed whether «ikke relevant» may be answered
   * @param reason why
   */
  public record Replacement(
      Optional<Help> help,
      Optional<Validity> validity,
      Optional<Boolean> notApplicableAllowed,
      LocalizedText reason) {

    /** What is replaced. */
    public List<Adaptation.Field> fields() {
      List<Adaptation.Field> fields = new ArrayList<>();
      help.ifPresent(any -> fields.add(Adaptation.Field.HELP));
      validity.ifPresent(any -> fields.add(Adaptation.Field.VALIDITY));
      notApplicableAllowed.ifPresent(any -> fields.add(Adaptation.Field.NOT_APPLICABLE_ALLOWED));
      return List.copyOf(fields);
    }
  }
}
