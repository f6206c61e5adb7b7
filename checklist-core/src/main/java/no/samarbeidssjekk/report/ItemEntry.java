package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Validity;

/** An item of the checklist with its answer. */
record ItemEntry(
    String id,
    String text,
    String dimension,
    String level,
    Optional<HelpEntry> help,
    List<String> references,
    Optional<String> validity,
    AnswerEntry answer) {

  record HelpEntry(String why, String inPlace, String evidence) {}

  record AnswerEntry(
      String status,
      String statusCode,
      boolean isOpen,
      Optional<String> note,
      Optional<String> reason,
      List<EvidenceEntry> evidence,
      String evidenceSummary,
      Optional<ActionEntry> action) {}

  /** Evidence; {@code webLink} is a link that may be followed, {@code place} any other. */
  record EvidenceEntry(
      String title, Optional<String> date, Optional<String> webLink, Optional<String> place) {}

  record ActionEntry(
      String text,
      Optional<String> owner,
      Optional<String> due,
      Optional<LocalDate> dueDay,
      boolean overdue) {}

  /**
   * Makes entries in one language as seen on one day.
   *
   * @param open whether what the cooperation has written itself is left out
   */
  record Factory(Texts texts, LocalDate today, boolean open) {

    private static final int MONTHS_OF_A_YEAR = 12;

    ItemEntry entry(Dimension dimension, Item item, Answer answer) {
      return new ItemEntry(
          item.id(),
          texts.say(item.text()),
          texts.say(dimension.name()),
          texts.say(item.level()),
          item.help().map(this::help),
          item.references().stream().map(texts::say).toList(),
          item.validity().map(this::validity),
          answer(answer));
    }

    private String validity(Validity validity) {
      Period period = validity.period();
      String reason = texts.say(validity.reason());
      long months = period.toTotalMonths();
      long days = period.get(ChronoUnit.DAYS);
      if (days > 0) {
        return texts.say("validity.days", days, months, reason);
      }
      return months % MONTHS_OF_A_YEAR == 0
          ? texts.say("validity.years", months / MONTHS_OF_A_YEAR, reason)
          : texts.say("validity.months", months, reason);
    }

    private HelpEntry help(Help help) {
      return new HelpEntry(
          texts.say(help.why()), texts.say(help.inPlace()), texts.say(help.evidence()));
    }

    AnswerEntry answer(Answer answer) {
      return open ? status(answer) : everything(answer);
    }

    private AnswerEntry status(Answer answer) {
      return new AnswerEntry(
          texts.say(answer.status()),
          answer.status().code(),
          answer.status().isOpen(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          "",
          Optional.empty());
    }

    private AnswerEntry everything(Answer answer) {
      return new AnswerEntry(
          texts.say(answer.status()),
          answer.status().code(),
          answer.status().isOpen(),
          answer.note(),
          answer.reason(),
          answer.evidence().stream().map(this::evidence).toList(),
          answer.evidence().stream().map(this::summary).collect(Collectors.joining("; ")),
          answer.action().map(action -> action(action, answer.isOverdue(today))));
    }

    private EvidenceEntry evidence(Evidence evidence) {
      return new EvidenceEntry(
          evidence.title(),
          evidence.date().map(texts::date),
          evidence.link().filter(Factory::isWebLink),
          evidence.link().filter(link -> !isWebLink(link)));
    }

    private String summary(Evidence evidence) {
      return Stream.of(
              Optional.of(evidence.title()), evidence.date().map(texts::date), evidence.link())
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }

    private ActionEntry action(Action action, boolean overdue) {
      return new ActionEntry(
          action.text(), action.owner(), action.due().map(texts::date), action.due(), overdue);
    }

    private static boolean isWebLink(String link) {
      return link.matches("https?://[\\w.-]+(:[0-9]+)?([/?#][\\w./?#%&=+~:@!,;()$*-]*)?");
    }
  }
}
