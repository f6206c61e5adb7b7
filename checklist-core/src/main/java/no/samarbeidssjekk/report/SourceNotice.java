package no.samarbeidssjekk.report;

import java.util.List;
import no.samarbeidssjekk.checklist.Source;

/** Where the checklist comes from and on what terms. */
record SourceNotice(String citation, String notice, List<String> disclaimer) {

  static SourceNotice of(Source source, Texts texts) {
    return new SourceNotice(
        texts.say(
            "source.citation",
            texts.say(source.publisher()),
            texts.say(source.title()),
            texts.date(source.date()),
            source.chapter()),
        texts.say(source.rights().notice()),
        texts.say(source.rights().disclaimer()).lines().toList());
  }
}
