package no.samarbeidssjekk.assessment;

import java.util.Optional;

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
}
