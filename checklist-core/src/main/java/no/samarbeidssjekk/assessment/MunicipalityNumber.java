package no.samarbeidssjekk.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official number of a Norwegian municipality. The number identifies it; names are not unique.
 *
 * @param digits four digits, the first two those of a county in the division of 2024
 */
public record MunicipalityNumber(String digits) {

  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

  /** The numbers of the fifteen counties since 1 January 2024. */
  public static final List<String> COUNTIES =
      Arrays.stream(County.values()).map(County::code).toList();

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException when this is no municipality number
   */
  public MunicipalityNumber {
    if (!hasFourDigits(digits) || !hasCounty(digits)) {
      throw new IllegalArgumentException("Not a municipality number: " + digits);
    }
  }

  /** The number, or empty when the text is none. */
  public static Optional<MunicipalityNumber> parse(String text) {
    return hasFourDigits(text) && hasCounty(text)
        ? Optional.of(new MunicipalityNumber(text))
        : Optional.empty();
  }

  /** Whether the text has the form of a municipality number. */
  public static boolean hasFourDigits(String text) {
    return FOUR_DIGITS.matcher(text).matches();
  }

  /** Whether the text begins with the number of a county. */
  public static boolean hasCounty(String text) {
    return COUNTIES.stream().anyMatch(text::startsWith);
  }

  /** The county in which the municipality lies. */
  public County county() {
    return Arrays.stream(County.values())
        .filter(county -> digits.startsWith(county.code()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return digits;
  }
}
