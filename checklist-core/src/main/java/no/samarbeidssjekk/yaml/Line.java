package no.samarbeidssjekk.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a document, taken apart as far as its look alone allows.
 *
 * @param indentation how many spaces it begins with
 * @param hasDash whether it begins a list’s element
 * @param column where what it says begins, after a dash
 * @param key the name before its colon; empty when there is none
 * @param value what comes after that, without a comment
 * @param valueAt where the value begins
 */
record Line(int indentation, boolean hasDash, int column, String key, String value, int valueAt) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<indentation> *+)(?<dash>-(?: ++|$))?"
              + "(?:(?<key>[^\\s\"'\\[\\]{}#,&*!|>%@`:-][^:#]*+):(?: ++|$))?(?<value>.*)");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

  static Line of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return new Line(0, false, 0, "", text, 0);
    }
    String value = parts.group("value");
    boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
    return new Line(
        parts.group("indentation").length(),
        parts.group("dash") != null,
        parts.end(parts.group("dash") == null ? "indentation" : "dash"),
        parts.group("key") == null ? "" : parts.group("key").strip(),
        (isQuoted ? value : COMMENT.matcher(value).replaceFirst("")).strip(),
        parts.start("value"));
  }

  boolean hasItemCode() {
    return ItemCode.isInAnyCase(key);
  }

  boolean opensBlock() {
    return !key.isEmpty() && value.isEmpty();
  }

  boolean hasFieldAndValue() {
    return !key.isEmpty() && !value.isEmpty() && !value.startsWith("|") && !value.startsWith(">");
  }
}
