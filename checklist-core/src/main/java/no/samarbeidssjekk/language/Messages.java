package no.samarbeidssjekk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one part of the product in one language, read from a UTF-8 properties file.
 * Never looks at the machine's own language. Immutable, and safe for many threads.
 */
public final class Messages {

  private final String name;
  private final Locale locale;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(String name, Locale locale, Map<String, String> patterns) {
    this.name = name;
    this.locale = locale;
    this.patterns = patterns;
  }

  /**
   * Reads {@code <bundle>_<language>.properties}.
   *
   * @param open finds a resource by name, for instance {@code SomeClass.class::getResourceAsStream}
   * @throws IllegalStateException when the resource does not exist
   */
  public static Messages load(
      String bundle, Language language, Function<String, @Nullable InputStream> open) {
    String name = bundle + "_" + language.code() + ".properties";
    try (InputStream stream = open.apply(name)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> patterns = new TreeMap<>();
      properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
      return new Messages(name, language.locale(), Collections.unmodifiableMap(patterns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every key with its pattern, in alphabetical order. */
  public Map<String, String> patterns() {
    return patterns;
  }

  /**
   * The sentence for a key with its places filled in, as {@link MessageFormat} does it; numbers are
   * written as people who read the language write them.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String get(String key, Object... arguments) {
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    return ((MessageFormat) format.clone()).format(arguments);
  }

  private MessageFormat format(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key + " in " + name);
    }
    return new MessageFormat(pattern, locale);
  }
}
