package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A value as JSON on one line, which is YAML anywhere. */
final class JsonText {

  /** What JSON lets stand in a text, and YAML does not or an editor or terminal obeys. */
  private static final Pattern NOT_AS_IT_IS =
      Pattern.compile(
          "[\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

  private JsonText() {}

  static String of(JsonNode value) {
    return NOT_AS_IT_IS
        .matcher(value.toString())
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }
}
