package no.samarbeidssjekk.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The lines of an iCalendar file, escaped and folded (RFC 5545, sections 3.1 and 3.3.11). */
final class ContentLines {

  private static final int MOST_OCTETS = 75;
  private static final String LINE_BREAK = "\r\n";
  private static final String CONTINUED = LINE_BREAK + " ";
  private static final Pattern ANY_LINE_BREAK = Pattern.compile("\\R");

  private final StringBuilder lines = new StringBuilder();

  /** A property whose value has no special characters. */
  void add(String name, String value) {
    lines.append(folded(name + ":" + value)).append(LINE_BREAK);
  }

  /** A property whose value is a text of people's own words. */
  void addText(String name, String text) {
    add(name, escaped(text));
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    String marked = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    return ANY_LINE_BREAK.matcher(marked).replaceAll("\\\\n");
  }

  /** No line is longer than 75 octets, and no character is parted. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      String letter = Character.toString(character);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        folded.append(CONTINUED);
        octets = 1;
      }
      folded.append(letter);
      octets += size;
    }
    return folded.toString();
  }
}
