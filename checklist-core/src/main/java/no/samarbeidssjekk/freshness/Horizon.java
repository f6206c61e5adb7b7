package no.samarbeidssjekk.freshness;

import java.time.LocalDate;

/** The twelve months that a calendar looks ahead, both ends included. */
record Horizon(LocalDate today) {

  private static final int MONTHS = 12;

  Freshness freshness(LocalDate lastDay) {
    if (isPast(lastDay)) {
      return Freshness.LAPSED;
    }
    return isBeyond(lastDay) ? Freshness.IN_FORCE : Freshness.DUE;
  }

  boolean isPast(LocalDate day) {
    return day.isBefore(today);
  }

  boolean isBeyond(LocalDate day) {
    return day.isAfter(today.plusMonths(MONTHS));
  }
}
