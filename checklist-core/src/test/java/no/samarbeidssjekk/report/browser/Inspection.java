package no.samarbeidssjekk.report.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samarbeidssjekk.report.browser.Browser.Feature;
import org.openqa.selenium.Keys;

/** Looks for what a person could stumble on in an open page; no findings means that all is well. */
public record Inspection(Browser browser) implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * Starts a browser for inspections, with its files in the folder, or skips the test; see {@link
   * InstalledBrowser}.
   */
  public static Inspection start(Path folder) {
    Browser browser = Browser.start(folder);
    browser.runInEveryPage(script("/axe.min.js"));
    browser.runInEveryPage(script("inspection.js"));
    return new Inspection(browser);
  }

  /** What axe-core holds to be wrong, each with what it leaves to people to judge. */
  public List<String> accessibility() {
    return browser.texts("return accessibility(arguments[0])", RULES);
  }

  public List<String> sidewaysScrolling() {
    return browser.texts("return sidewaysScrolling()");
  }

  /** Walks through the page with Tab, and over to the content with the skip link. */
  public List<String> keyboard() {
    Number stops = (Number) browser.run("return startWalk()");
    browser.press(Keys.TAB, stops.intValue());
    List<String> walk = browser.texts("return walkFindings()");
    browser.run("focusFirst()");
    browser.press(Keys.ENTER, 1);
    browser.press(Keys.TAB, 1);
    return Stream.concat(walk.stream(), browser.texts("return skipFindings()").stream()).toList();
  }

  public List<String> motion() {
    return browser.texts("return motion()");
  }

  public List<String> paleGraphics() {
    return browser.texts("return paleGraphics()");
  }

  public List<String> colourAlone() {
    return browser.texts("return colourAlone()");
  }

  /** Prints the page. */
  public List<String> paper() {
    List<String> found = new ArrayList<>(PrintedPages.of(browser.print()).findings());
    browser.showPrinted(Feature.LIGHT);
    List<String> light = browser.texts("return coloursOfText()");
    browser.showPrinted(Feature.DARK);
    if (!browser.texts("return coloursOfText()").equals(light)) {
      found.add("what is printed depends on the colours of the screen");
    }
    return found;
  }

  /** Everything that the page said on the console or asked for, beside itself. */
  public List<String> noise() {
    String page = String.valueOf(browser.run("return location.href.replace(/#.*/, '')"));
    return Stream.concat(
            browser.consoleMessages().stream(),
            browser.requests().stream().filter(request -> !request.equals(page)))
        .toList();
  }

  @Override
  public void close() {
    browser.close();
  }

  private static String script(String resource) {
    try (InputStream stream = Inspection.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
