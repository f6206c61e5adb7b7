package no.samarbeidssjekk.yaml;

import java.util.regex.Pattern;

/** The look of an item's id, for where no checklist is at hand. */
final class ItemCode {

  /** Also in lower case, or with a space in the middle. */
  static final String HOWEVER_TYPED = "\\p{L}{2,}[- ]?[0-9]+";

  private static final String USUAL = "\\p{Lu}{2,}-?[0-9]+";
  private static final Pattern AS_USUAL = Pattern.compile(USUAL);
  private static final Pattern IN_ANY_CASE = Pattern.compile(USUAL + "|\\p{L}{2,}-[0-9]+");

  private ItemCode() {}

  static boolean isAsUsual(String word) {
    return AS_USUAL.matcher(word).matches();
  }

  static boolean isInAnyCase(String word) {
    return IN_ANY_CASE.matcher(word).matches();
  }
}
