package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Source;

/**
 * Where the checklist comes from and on what terms.
 *
 * @param addedItems which items are not the source's
 * @param disclaimer the source's own, paragraph by paragraph; empty when it has none
 */
record SourceNotice(
    String citation, String notice, Optional<String> addedItems, List<String> disclaimer) {

  static SourceNotice of(Checklist checklist, Texts texts) {
    Source source = checklist.source();
    return new SourceNotice(
        citation(source, texts),
        texts.say(source.rights().notice()),
        addedItems(checklist, texts),
        source.rights().disclaimer().stream()
            .flatMap(disclaimer -> texts.say(disclaimer).lines())
            .toList());
  }

  private static String citation(Source source, Texts texts) {
    String publisher = texts.say(source.publisher());
    String title = texts.say(source.title());
    String date = texts.date(source.date());
    return source
        .chapter()
        .map(chapter -> texts.say("source.citation.chapter", publisher, title, date, chapter))
        .orElseGet(() -> texts.say("source.citation", publisher, title, date));
  }

  private static Optional<String> addedItems(Checklist checklist, Texts texts) {
    List<String> added =
        checklist.adaptations().stream()
            .flatMap(adaptation -> adaptation.added().stream())
            .toList();
    return added.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.say("source.added", String.join(", ", added)));
  }
}
