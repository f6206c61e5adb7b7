package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something worth knowing, with the name of what it is.
 *
 * @param day the day that the value tells of, when it is a date
 */
record Fact(String label, String value, Optional<LocalDate> day) {

  Fact(String label, String value) {
    this(label, value, Optional.empty());
  }
}
