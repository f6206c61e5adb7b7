package no.samarbeidssjekk.pdf;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.samarbeidssjekk.lettering.FontFiles;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes a page ready to be typeset: well-formed, without scripts, and with what PDF asks for. */
final class WellFormedPage {

  /** A string in a PDF for the archive has at most 32,767 bytes, two or four for each letter. */
  private static final int MOST_LETTERS_IN_A_STRING = 8_000;

  /** More would only take time. */
  private static final int MOST_COLUMNS_IN_A_CELL = 100;

  private static final String REMOVED =
      "script, base, object, embed, iframe, body style, svg image, input, select, textarea, button";

  private static final String NEVER_SHOWN = "[\\p{Cs}\\p{Cc}\uFFFE\uFFFF&&[^\\t\\n\\r]]";

  private final SvgText svgText;

  WellFormedPage(FontFiles fonts) {
    this.svgText = new SvgText(fonts);
  }

  org.w3c.dom.Document of(String html) throws IOException {
    Document page = Jsoup.parse(html.replaceAll(NEVER_SHOWN, "\uFFFD"));
    removeWhatRunsOrRefers(page);
    describe(page);
    nameLinks(page);
    nameDrawings(page);
    moveCaptionsOut(page);
    shortenCells(page);
    addBookmarks(page);
    svgText.outline(page);
    return new W3CDom().fromJsoup(page);
  }

  private static void removeWhatRunsOrRefers(Document page) {
    page.select(REMOVED).remove();
    for (Element element : page.getAllElements()) {
      List<String> handlers =
          element.attributes().asList().stream()
              .map(Attribute::getKey)
              .filter(name -> name.startsWith("on") || name.equals("download"))
              .toList();
      handlers.forEach(element::removeAttr);
    }
  }

  /** Every other {@code meta} would be stored in the PDF under its name. */
  private static void describe(Document page) {
    String description = page.select("meta[name=description]").attr("content");
    page.select("meta").remove();
    page.title(shortened(page.title()));
    page.head()
        .appendElement("meta")
        .attr("name", "subject")
        .attr("content", shortened(description));
  }

  private static void nameLinks(Document page) {
    page.select("a[href]:not([title])").forEach(link -> link.attr("title", shortened(link.text())));
  }

  private static void nameDrawings(Document page) {
    page.select("svg:not([alt])").forEach(svg -> svg.attr("alt", shortened(name(svg))));
  }

  private static String name(Element svg) {
    Elements words = svg.select("> title, > desc");
    return words.isEmpty() ? svg.attr("aria-label") : String.join(". ", words.eachText());
  }

  /** Within the table, a caption would be read aloud after it. */
  private static void moveCaptionsOut(Document page) {
    for (Element table : page.select("table")) {
      table
          .select("> caption")
          .forEach(caption -> table.before(caption.tagName("p").addClass("caption")));
    }
  }

  private static void shortenCells(Document page) {
    for (String span : List.of("colspan", "rowspan")) {
      for (Element cell : page.select("[" + span + "]")) {
        cell.attr(span, Integer.toString(cells(cell.attr(span).strip())));
      }
    }
  }

  private static int cells(String span) {
    if (!span.matches("[0-9]+")) {
      return 1;
    }
    BigInteger most = BigInteger.valueOf(MOST_COLUMNS_IN_A_CELL);
    return new BigInteger(span).min(most).max(BigInteger.ONE).intValue();
  }

  private static void addBookmarks(Document page) {
    Deque<Bookmark> open = new ArrayDeque<>();
    open.push(new Bookmark(0, page.head().appendElement("bookmarks")));
    int number = 0;
    for (Element heading : page.body().select("h1, h2, h3")) {
      number++;
      if (heading.id().isEmpty()) {
        heading.id("bookmark:" + number);
      }
      int level = heading.normalName().charAt(1) - '0';
      while (open.element().level() >= level) {
        open.pop();
      }
      Element bookmark =
          open.element()
              .element()
              .appendElement("bookmark")
              .attr("name", shortened(heading.text()))
              .attr("href", "#" + heading.id());
      open.push(new Bookmark(level, bookmark));
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST_LETTERS_IN_A_STRING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS_IN_A_STRING - 1)) + "…";
  }

  private record Bookmark(int level, Element element) {}
}
