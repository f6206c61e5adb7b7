package no.samarbeidssjekk.word;

import java.time.LocalDate;
import java.util.List;

/**
 * What fills a {@link WordTemplate}. Characters that no XML may hold become «�».
 *
 * @param title the title, shown where the template has a content control with the tag {@code title}
 *     or the name {@code Rapportens tittel} in its headers and footers, and in the properties of
 *     the file
 * @param marking who may read it, shown likewise with the tag {@code marking} or the name {@code
 *     Rapportens merking}
 * @param languageTag the language in which Word proofs the texts, for instance {@code nb-NO}
 * @param day the day of the document; it stands for every time in its properties
 * @param body a {@code w:body} of WordprocessingML, as {@link WordTemplate} tells
 * @param pictures what the body shows, each under a name of its own
 */
public record WordDocument(
    String title,
    String marking,
    String languageTag,
    LocalDate day,
    String body,
    List<Picture> pictures) {

  public WordDocument {
    title = Xml.allowed(title);
    marking = Xml.allowed(marking);
    body = Xml.allowed(body);
    pictures = List.copyOf(pictures);
    if (pictures.stream().map(Picture::name).distinct().count() < pictures.size()) {
      throw new IllegalArgumentException("Two pictures have the same name");
    }
  }
}
