package no.samarbeidssjekk.report.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Alert;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own and no network, which tells what a page did. */
public final class Browser implements AutoCloseable {

  /** A wish of the reader that a style sheet can ask for. */
  public record Feature(String name, String value) {
    public static final Feature LIGHT = new Feature("prefers-color-scheme", "light");
    public static final Feature DARK = new Feature("prefers-color-scheme", "dark");
    public static final Feature FORCED_COLORS = new Feature("forced-colors", "active");
    public static final Feature REDUCED_MOTION = new Feature("prefers-reduced-motion", "reduce");
  }

  private static final String NO_SUCH_PROXY = "http://127.0.0.1:9";
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration BRIEF = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final JsonMapper JSON = new JsonMapper();

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the browser of this machine, with its profile in the folder, or skips the test; see
   * {@link InstalledBrowser}.
   */
  static Browser start(Path folder) {
    SELENIUM.setLevel(Level.SEVERE);
    InstalledBrowser installed = InstalledBrowser.of(System.getenv(), System.out);
    LoggingPreferences everything = new LoggingPreferences();
    everything.enable(LogType.BROWSER, Level.ALL);
    everything.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.chromium().toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--proxy-server=" + NO_SUCH_PROXY,
        "--proxy-bypass-list=<-loopback>");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.driver().toFile())
            .usingAnyFreePort()
            .withEnvironment(Map.of("TMPDIR", folder.toString()))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return new Browser(driver);
  }

  /** Opens a page as a reader with a wide screen and no wishes sees it. */
  public void open(Path page) {
    width(1280);
    prefer();
    consoleMessages();
    requests();
    driver.get(page.toUri().toString());
    awaitPainted();
  }

  /** What lies above what is known only of a page that has been painted as it is now. */
  private void awaitPainted() {
    driver.executeAsyncScript(
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))");
  }

  /** Makes the window this wide. */
  public void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 1024, "deviceScaleFactor", 1, "mobile", false));
    awaitPainted();
  }

  /** Makes all text larger, as a reader can. */
  public void textSize(int percent) {
    run("document.documentElement.style.fontSize = arguments[0]", percent + "%");
  }

  /** Shows the page to a reader with these wishes and no others. */
  public void prefer(Feature... features) {
    show("", features);
  }

  /** Shows the page as it is printed for a reader with these wishes. */
  void showPrinted(Feature... features) {
    show("print", features);
  }

  private void show(String media, Feature... features) {
    List<Map<String, String>> wishes =
        Arrays.stream(features)
            .map(feature -> Map.of("name", feature.name(), "value", feature.value()))
            .toList();
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", wishes));
    awaitPainted();
  }

  /** Runs a script in every page that is opened from now on, before its own. */
  void runInEveryPage(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Runs a script as a function and gives what it returns. */
  public Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /** Runs a script that returns an array of texts. */
  public List<String> texts(String script, Object... arguments) {
    return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** Presses a key on the keyboard. */
  public void press(Keys key, int times) {
    type(key.toString().repeat(times));
  }

  /** Types on the keyboard, where the focus is. */
  public void type(String text) {
    new Actions(driver).sendKeys(text).perform();
  }

  /** Opens the page anew, as a reader who comes back to it. */
  public void reload() {
    driver.navigate().refresh();
  }

  /** Chooses a file in a field of the page for files. */
  public void choose(String fieldId, Path file) {
    driver.findElement(By.id(fieldId)).sendKeys(file.toAbsolutePath().toString());
  }

  /** Lets pages save files in the folder. */
  public void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  /** Answers the question that the page asks in a window of its own, and gives its words. */
  public String answer(boolean yes) {
    Alert question = soon(this::question);
    String words = question.getText();
    if (yes) {
      question.accept();
    } else {
      question.dismiss();
    }
    return words;
  }

  /** Waits until the script gives true. */
  public void await(String script, Object... arguments) {
    soon(() -> Optional.of(run(script, arguments)).filter(Boolean.TRUE::equals));
  }

  private Optional<Alert> question() {
    try {
      return Optional.of(driver.switchTo().alert());
    } catch (NoAlertPresentException e) {
      return Optional.empty();
    }
  }

  private static <T> T soon(Supplier<Optional<T>> attempt) {
    Instant end = Instant.now().plus(SOON);
    while (Instant.now().isBefore(end)) {
      Optional<T> found = attempt.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(BRIEF.toNanos());
    }
    throw new IllegalStateException("It did not happen within " + SOON.toSeconds() + " s");
  }

  /** Opens a tab beside this one and works in it; gives the name of this one. */
  public String openTab() {
    String here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    return here;
  }

  /** Works in another tab; gives the name of this one. */
  public String goToTab(String other) {
    String here = driver.getWindowHandle();
    driver.switchTo().window(other);
    return here;
  }

  /** Closes this tab and works in another one. */
  public void closeTab(String other) {
    driver.close();
    driver.switchTo().window(other);
  }

  /** The page as the browser prints it, as a PDF. */
  byte[] print() {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true));
    return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
  }

  /** What the console said since the page was opened or this was asked last. */
  List<String> consoleMessages() {
    return log(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  /** What was asked for since the page was opened or this was asked last, the page itself too. */
  List<String> requests() {
    return log(LogType.PERFORMANCE)
        .map(entry -> event(entry.getMessage()))
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.path("params").path("request").path("url").asText())
        .toList();
  }

  private Stream<LogEntry> log(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  private static JsonNode event(String message) {
    try {
      return JSON.readTree(message).path("message");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
