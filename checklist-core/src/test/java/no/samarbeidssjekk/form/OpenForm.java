package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.browser.Browser;
import org.openqa.selenium.Keys;

/** A form in the browser, as the one who fills it in meets it. */
record OpenForm(Samarbeidssjekk product, Browser browser, Path folder) {

  private static final int MOST_STOPS = 400;

  /** Opens the form with no draft from before. */
  static OpenForm open(Samarbeidssjekk product, Browser browser, Path folder) {
    OpenForm form = new OpenForm(product, browser, folder);
    form.browser.open(form.written());
    form.browser.run("localStorage.clear()");
    form.browser.reload();
    form.browser.downloadTo(folder);
    return form;
  }

  Path written() {
    Path page = folder.resolve("form.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new FormWriter(product.adaptedChecklist(), Language.BOKMAL).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }

  /** Walks with the Tab key to the element with this id, and on to what is typed there. */
  OpenForm at(String id) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (focused().equals(id)) {
        return this;
      }
      browser.press(Keys.TAB, 1);
    }
    throw new AssertionError("The Tab key does not lead to " + id);
  }

  /** From «ikke vurdert», which is the last of the statuses and chosen from the beginning. */
  OpenForm status(String item, int place) {
    return at(item + "-not-assessed").press(Keys.ARROW_DOWN, place);
  }

  OpenForm type(String text) {
    browser.type(text);
    return this;
  }

  OpenForm press(Keys key, int times) {
    browser.press(key, times);
    return this;
  }

  /** Puts the focus there at once, where the way is not what is tested. */
  OpenForm goTo(String id) {
    browser.run("reveal(arguments[0]); document.getElementById(arguments[0]).focus()", id);
    return this;
  }

  String focused() {
    return String.valueOf(browser.run("return document.activeElement.id"));
  }

  String value(String id) {
    return String.valueOf(browser.run("return document.getElementById(arguments[0]).value", id));
  }

  String text(String id) {
    return String.valueOf(
        browser.run("return document.getElementById(arguments[0]).textContent", id));
  }

  String trouble() {
    return text("trouble");
  }

  /** Presses the button that saves, and gives the file that comes of it. */
  Path save() {
    clearDownloads();
    goTo("save").press(Keys.ENTER, 1);
    assertThat(trouble()).isEmpty();
    browser.await("return document.querySelector('.news') !== null");
    return download();
  }

  private Path download() {
    for (int attempt = 0; attempt < 500; attempt++) {
      List<Path> files = downloads();
      if (!files.isEmpty()) {
        return files.get(0);
      }
      browser.run("return 0");
    }
    throw new AssertionError("Nothing was saved");
  }

  private void clearDownloads() {
    for (Path file : downloads()) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private List<Path> downloads() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file in the form, which may ask or tell something then. */
  void choose(Path file) {
    browser.run("document.getElementById('news').replaceChildren(); hideTrouble()");
    browser.choose("file", file);
  }

  /** Opens a text as a file, and waits until the form has told how it went. */
  OpenForm load(String text) {
    return load(text.getBytes(StandardCharsets.UTF_8));
  }

  OpenForm load(byte[] content) {
    choose(file(content));
    browser.await("return document.querySelector('.news, #trouble-part') !== null");
    return this;
  }

  Path file(byte[] content) {
    try {
      return Files.write(folder.resolve("input.txt"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves, and reads the file as the library does. */
  Assessment saved() {
    try {
      return read(Files.readAllBytes(save()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Assessment read(byte[] content) {
    try {
      return product.read("file", new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new AssertionError(new String(content, StandardCharsets.UTF_8), e);
    }
  }

  /** A file with everything that an assessment can hold. */
  static byte[] everything() {
    try (InputStream stream = OpenForm.class.getResourceAsStream("everything.yaml")) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
