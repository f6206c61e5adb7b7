package no.samarbeidssjekk.word;

import java.util.List;
import java.util.Optional;

/**
 * The parts that are kept of a template, and which of them are changed.
 *
 * @param main the part with the text
 * @param onPages headers and footers
 */
record TemplateParts(
    Parts all, String main, String styles, Optional<String> settings, List<String> onPages) {

  /** The same parts, which may then be changed apart from these. */
  TemplateParts copy() {
    return new TemplateParts(all.copy(), main, styles, settings, onPages);
  }
}
