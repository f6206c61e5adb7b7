package no.samarbeidssjekk.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows how a date is written: with the user's own date, if it can be guessed. */
final class DateExample {

  private static final String ANY = "2025-03-21";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>[0-9]{1,2})[./ -]+(?<month>[0-9]{1,2})[./ -]+(?<year>[0-9]{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>[0-9]{4})[./ -]*(?<month>[0-9]{1,2})[./ -]*(?<day>[0-9]{1,2})");

  private DateExample() {}

  static String of(String found) {
    Matcher dayFirst = DAY_FIRST.matcher(found);
    Matcher yearFirst = YEAR_FIRST.matcher(found);
    if (dayFirst.matches()) {
      return of(dayFirst);
    }
    return yearFirst.matches() ? of(yearFirst) : ANY;
  }

  private static String of(Matcher date) {
    try {
      return LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day"))
          .toString();
    } catch (DateTimeException e) {
      return ANY;
    }
  }

  private static int number(Matcher date, String part) {
    return Integer.parseInt(date.group(part));
  }
}
