package no.samarbeidssjekk.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts that one format or another would take for more than text. */
public final class HostileTexts {

  private static final List<String> HTML =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title></style></textarea><iframe src=\"javascript:alert(1)\">",
          "<!-- a comment that never ends",
          "--> <b>bold</b> <![CDATA[x]]> <?php echo 1 ?>",
          "&lt;b&gt; &amp; &#60;script&#62; &copy &nbsp;",
          "javascript:alert(1)",
          "https://example.org/\" onclick=\"alert(1)",
          "https://example.org/<script>",
          "data:text/html,<script>alert(1)</script>",
          "//example.org/x");

  private static final List<String> MARKDOWN =
      List.of(
          "# heading",
          "Region #",
          "Region ## #",
          "* item",
          "- item",
          "-",
          "+ item",
          "1. item",
          "12) item",
          "3.",
          "> quote",
          "    code",
          "\tcode",
          "```\ncode\n```",
          "~~~\ncode",
          "`code` and ``more ` code``",
          "**bold** __bold__ *italic* _italic_ ~~gone~~ ~gone~",
          "snake_case_word * star *",
          "[link](javascript:alert(1))",
          "![image](https://example.org/x.png)",
          "[reference][1]\n\n[1]: https://example.org",
          "[^1] [ ] [x]",
          "- [ ] task",
          "<https://example.org>",
          "a | b | c",
          "|",
          "| a | b |\n|---|---|\n| c | d |",
          "title\n===",
          "title\n---",
          "***",
          "---",
          "___",
          "===",
          "first\n# second",
          "first\n\nsecond\r\n\r\n    third",
          "first\n- second\n1. third",
          "\\",
          "C:\\",
          "\\* \\| \\\\ \\<",
          "hard  \nbreak\\\nbreak",
          "&copy; &#35; &auml",
          "$x^2$ $$y$$",
          ":---:|");

  private static final List<String> CSV =
      List.of(
          "=1+1",
          "+47 00 00 00 00",
          "-1",
          "@SUM(A1)",
          "\t=1+1",
          "\tx",
          "\r=1+1",
          "\rx",
          " =1+1",
          "\n=1+1",
          "=HYPERLINK(\"https://example.org\",\"x\")",
          "'=1+1",
          "\"quoted\" \"\"twice\"\"",
          "\"",
          "a,b;c\td",
          "line\nline\r\nline");

  private static final List<String> OTHERS =
      List.of(
          "${1+1} #{1} [=1+1] ${label.title!}",
          "<#include \"report.css\"> <#assign x=1> </#if> <@status/>",
          "{0} '{1}' {2,choice,0#x} {",
          "\"}, {\"x\": \"\\u0041\"",
          "bell \u0007 escape \u001b[31m delete \u007f",
          "line \u2028 paragraph \u2029 next \u0085 line",
          "{{title}} {%tr for x in y %} \u00abtitle\u00bb {MERGEFIELD title}",
          "{ INCLUDETEXT \"C:\\\\x.docx\" } { DDEAUTO cmd \"/c calc\" } <w:fldSimple w:instr=\"DATE\"/>",
          "</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/><w:instrText>DATE</w:instrText>",
          "right to \u202eleft, zero\u200bwidth, mark \ufeff, \ud83d\ude00");

  private static final int LINES_TOGETHER = 30;

  private HostileTexts() {}

  public static Stream<String> all() {
    return Stream.concat(chosen(), naughty().stream());
  }

  /** The public list in few texts of many lines, for formats that take time to make. */
  static Stream<String> together() {
    List<String> naughty = naughty();
    return Stream.concat(
        Stream.of("a\nb"),
        IntStream.iterate(0, start -> start < naughty.size(), start -> start + LINES_TOGETHER)
            .mapToObj(
                start ->
                    String.join(
                        "\n",
                        naughty.subList(start, Math.min(start + LINES_TOGETHER, naughty.size())))));
  }

  /** Those that were thought up here, each for a reason. */
  public static Stream<String> chosen() {
    return Stream.of(HTML, MARKDOWN, CSV, OTHERS).flatMap(List::stream);
  }

  /**
   * The public big list of naughty strings, where it can be had: without the space around them,
   * which no text keeps, and without the web address, which is rightly a link.
   */
  private static List<String> naughty() {
    @Nullable String list = System.getProperty("naughty.strings");
    if (list == null) {
      return List.of();
    }
    try {
      return Stream.of(new ObjectMapper().readValue(new File(list), String[].class))
          .map(String::strip)
          .filter(text -> !text.isEmpty() && !text.startsWith("http://"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
