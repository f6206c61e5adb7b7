package no.samarbeidssjekk.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who may read an assessment, as its owners have marked it.
 *
 * @param access who may read it
 * @param basis the legal basis, for instance {@code offl. § 24 tredje ledd}; always present when
 *     the assessment is exempt from public access
 */
public record Marking(Access access, Optional<String> basis) {

  /** What holds when an assessment is not marked: Norwegian case documents are open (offl. § 3). */
  public static final Marking OPEN = new Marking(Access.OPEN, Optional.empty());

  /**
   * Checks that an exemption has a basis.
   *
   * @throws IllegalArgumentException when it has none
   */
  public Marking {
    if (access == Access.EXEMPT && basis.filter(text -> !text.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("An exemption from public access needs a legal basis");
    }
  }

  /**
   * The strictest access of any of these, on the bases of all.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Marking strictest(List<Marking> markings) {
    Access access =
        markings.stream()
            .map(Marking::access)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalArgumentException("No marking is the strictest of none"));
    String basis =
        markings.stream()
            .flatMap(marking -> marking.basis().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return new Marking(access, Optional.of(basis).filter(text -> !text.isEmpty()));
  }
}
