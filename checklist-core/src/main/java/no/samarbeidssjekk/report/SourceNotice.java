package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Source;

/**
 * Where the checklist comes from and on what terms.
 *
 * @param addedItems which items are not the source's
 */
record SourceNotice(
    String citation, String notice, Optional<String> addedItems, List<String> disclaimer) {

  static SourceNotice of(Checklist checklist, Texts texts) {
    Source source = checklist.source();
    return new SourceNotice(
        texts.say(
            "source.citation",
            texts.say(source.publisher()),
            texts.say(source.title()),
            texts.date(source.date()),
            source.chapter()),
        texts.say(source.rights().notice()),
        addedItems(checklist, texts),
        texts.say(source.rights().disclaimer()).lines().toList());
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
