package no.samarbeidssjekk.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionNumberTest {

  @Test
  void versionsAreComparedAsNumbers() {
    assertThat(new VersionNumber("2025.10")).isGreaterThan(new VersionNumber("2025.9"));
    assertThat(VersionNumber.of("siste")).isEmpty();
  }
}
