package no.samarbeidssjekk.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes a text so that Markdown (CommonMark and GitHub's tables) shows it as it was typed. */
final class MarkdownEscape {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
  private static final Pattern BLOCK_START = Pattern.compile("^(\\s*)([#+=-])");
  private static final Pattern HEADING_END = Pattern.compile("(?<=\\s)#+(?=\\s*$)");
  private static final Pattern NUMBERED = Pattern.compile("^(\\s*[0-9]+)([.)])(?=\\s|$)");
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(https?|ftp)://|www\\.");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private MarkdownEscape() {}

  static String escape(String text) {
    String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
    escaped = WEB_ADDRESS.matcher(escaped).replaceAll(MarkdownEscape::broken);
    escaped = NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
    escaped = BLOCK_START.matcher(escaped).replaceFirst("$1\\\\$2");
    escaped = HEADING_END.matcher(escaped).replaceFirst("\\\\$0");
    return LINE_BREAK.matcher(escaped.strip()).replaceAll("<br>");
  }

  private static String broken(MatchResult address) {
    return address.group().replace(":", "\\\\:").replace(".", "\\\\.");
  }
}
