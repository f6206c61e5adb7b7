package no.samarbeidssjekk.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which the product speaks to people; bokmål comes first. */
public enum Language {
  BOKMAL("nb"),
  NYNORSK("nn"),
  ENGLISH("en");

  private static final DateTimeFormatter NORWEGIAN_DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The language tag used in files and options: {@code nb}, {@code nn} or {@code en}. */
  public String code() {
    return code;
  }

  /** The locale for this language, without a country. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** A date as people who read this language write it, for instance {@code 01.06.2026}. */
  public String date(LocalDate date) {
    return (this == ENGLISH ? ENGLISH_DATE : NORWEGIAN_DATE).format(date);
  }

  /** The language with exactly this tag, or empty when the product does not speak it. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** All language tags in order. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }
}
