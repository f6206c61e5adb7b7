package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** What the report builds on: the checklist and its changes, how the numbers come about, rights. */
record AboutSheet(Page page, Texts texts) {

  private static final List<Integer> WIDTHS = List.of(30, 110);

  static Sheet of(Report.Content content, Texts texts) {
    AboutSheet sheet = new AboutSheet(new Page(WIDTHS), texts);
    sheet.page.line(texts.say("sheet.about"), Look.TITLE);
    sheet.adaptations(content.adaptations());
    content.yardstick().ifPresent(sheet::yardstick);
    sheet.page.heading(texts.say("label.method"));
    content.method().forEach(fact -> sheet.page.entry(fact.label(), fact.value()));
    sheet.source(content.source());
    return sheet.page.named(texts.say("sheet.about"));
  }

  private void adaptations(List<AdaptationEntry> adaptations) {
    if (adaptations.isEmpty()) {
      return;
    }
    page.heading(texts.say("label.adapted"));
    page.line(texts.say("label.adaptedIntro"), Look.PLAIN);
    for (AdaptationEntry adaptation : adaptations) {
      page.entry(adaptation.title(), adaptation.purpose());
      adaptation.changes().forEach(change -> page.entry("", change));
    }
  }

  private void yardstick(Yardstick yardstick) {
    page.heading(texts.say("label.yardstick"));
    page.lines(yardstick.sentences());
    if (!yardstick.added().isEmpty()) {
      page.heading(texts.say("label.yardstickNew"));
      yardstick.added().forEach(item -> page.entry(item.id(), added(item)));
    }
    if (!yardstick.retired().isEmpty()) {
      page.heading(texts.say("label.yardstickRetired"));
      page.line(texts.say("label.yardstickRetiredIntro"), Look.PLAIN);
      yardstick.retired().forEach(item -> page.entry(item.id(), retired(item)));
    }
    if (!yardstick.replaced().isEmpty()) {
      page.heading(texts.say("label.yardstickReplaced"));
      page.line(texts.say("label.yardstickReplacedIntro"), Look.PLAIN);
      yardstick.replaced().forEach(item -> page.entry(item.id(), replaced(item)));
    }
    if (!yardstick.changed().isEmpty()) {
      page.heading(texts.say("label.yardstickChanged"));
      yardstick.changed().forEach(item -> page.entry(item.id(), changed(item)));
    }
  }

  private static String added(Yardstick.Added item) {
    return item.text() + " (" + item.level() + ", " + item.answer().status() + ")";
  }

  private String retired(Yardstick.Retired item) {
    ItemEntry.AnswerEntry answer = item.answer();
    Stream<String> remarks =
        Stream.of(
                named("label.itemNote", answer.note()),
                named("label.reason", answer.reason()),
                named("label.evidence", Optional.of(answer.evidenceSummary())),
                named("label.action", answer.action().map(ItemEntry.ActionEntry::text)))
            .flatMap(Optional::stream);
    return Stream.concat(Stream.of(item.text() + " (" + answer.status() + ")", item.why()), remarks)
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> named(String label, Optional<String> text) {
    return text.filter(present -> !present.isEmpty())
        .map(present -> texts.say(label) + ": " + present);
  }

  private String replaced(Yardstick.Replaced item) {
    String successor = texts.say("label.replacedBy") + " " + item.by() + " " + item.byText();
    return String.join("\n", item.text(), successor, item.why());
  }

  private static String changed(Yardstick.Changed item) {
    return Stream.concat(Stream.of(item.text()), item.changes().stream())
        .collect(Collectors.joining("\n"));
  }

  private void source(SourceNotice source) {
    page.heading(texts.say("label.source"));
    page.line(source.citation(), Look.PLAIN);
    page.line(source.notice(), Look.PLAIN);
    if (!source.disclaimer().isEmpty()) {
      page.heading(texts.say("label.disclaimer"));
      page.line(texts.say("label.disclaimerIntro"), Look.PLAIN);
      page.lines(source.disclaimer());
    }
  }
}
