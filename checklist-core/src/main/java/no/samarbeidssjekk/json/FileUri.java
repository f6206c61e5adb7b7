package no.samarbeidssjekk.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes the name of a file as a URI, which may be relative as the name is (RFC 3986). */
final class FileUri {

  private static final Pattern WINDOWS_PATH = Pattern.compile("(?s)[A-Za-z]:\\\\.*");
  private static final String KEPT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private FileUri() {}

  static String of(String name) {
    if (WINDOWS_PATH.matcher(name).matches()) {
      return "file:///" + name.charAt(0) + ":" + encoded(name.substring(2).replace('\\', '/'));
    }
    return (name.startsWith("/") ? "file://" : "") + encoded(name);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte character : path.getBytes(StandardCharsets.UTF_8)) {
      uri.append(
          KEPT.indexOf(character) >= 0
              ? Character.toString(character)
              : "%%%02X".formatted(character));
    }
    return uri.toString();
  }
}
