package no.samarbeidssjekk.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.json.FormDataWriter;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;

/**
 * A form in which a checklist is answered in a browser: one HTML page that works opened from disk,
 * without a network. It saves an assessment file and opens one; it counts answers, and never
 * points. The same checklist and language give the same bytes. Immutable and thread-safe.
 *
 * <p>Its policy lets it run its own scripts alone and send nothing. Whoever serves it must not take
 * that away, and needs to add nothing to it.
 *
 * @param checklist what is asked, as supplements have adapted it; the page holds all its texts
 * @param opensIn the language in which the page opens; people can switch to the others
 */
public record FormWriter(Checklist checklist, Language opensIn) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /**
   * Writes the page in UTF-8. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(OutputStream stream) throws IOException {
    stream.write(page().getBytes(StandardCharsets.UTF_8));
  }

  private String page() throws IOException {
    Map<Language, Messages> sentences = sentences();
    Messages said = Objects.requireNonNull(sentences.get(opensIn));
    String style = Part.text("form.css");
    String library = ParserScript.text();
    String script = PageScript.text();
    Map<String, String> parts =
        Map.of(
            "language", opensIn.code(),
            "policy", new Policy(style, library, script).text(),
            "title", said.get("title"),
            "skip", said.get("skip"),
            "noscript", said.get("noscript"),
            "style", style,
            "data", data(sentences),
            "library", library,
            "script", script);
    Function<String, String> part = name -> Objects.requireNonNull(parts.get(name), name);
    return PLACE
        .matcher(Part.text("form.html"))
        .replaceAll(place -> Matcher.quoteReplacement(part.apply(place.group(1))));
  }

  private String data(Map<Language, Messages> sentences) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new FormDataWriter().write(checklist, opensIn, sentences, json);
    return json.toString(StandardCharsets.UTF_8);
  }

  private static Map<Language, Messages> sentences() {
    Map<Language, Messages> sentences = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      sentences.put(
          language, Messages.load("form", language, FormWriter.class::getResourceAsStream));
    }
    return sentences;
  }
}
