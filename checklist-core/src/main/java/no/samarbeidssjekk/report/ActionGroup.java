package no.samarbeidssjekk.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.PlannedAction;
import no.samarbeidssjekk.comparison.PlannedAction.Outcome;

/**
 * The actions of which the same has become.
 *
 * @param code what has become of them, for instance {@code done}
 * @param heading the same in words
 */
record ActionGroup(String code, String heading, List<Row> actions) {

  /** An action; {@code due} is when it was due then, and {@code dueNow} when it is now. */
  record Row(
      String text,
      Optional<String> owner,
      String item,
      String itemText,
      String planned,
      Optional<String> due,
      Optional<String> dueNow) {}

  static List<ActionGroup> of(Comparison comparison, Texts texts) {
    return Arrays.stream(Outcome.values())
        .map(
            outcome ->
                new ActionGroup(
                    code(outcome),
                    texts.say(key("heading", outcome)),
                    comparison.actions().stream()
                        .filter(action -> action.outcome() == outcome)
                        .map(action -> row(action, texts))
                        .toList()))
        .filter(group -> !group.actions().isEmpty())
        .toList();
  }

  /** The key of a sentence about an outcome. */
  static String key(String kind, Outcome outcome) {
    return "comparison.action." + kind + "." + code(outcome);
  }

  private static String code(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Row row(PlannedAction action, Texts texts) {
    return new Row(
        action.before().text(),
        action.before().owner(),
        action.item(),
        texts.say(action.text()),
        texts.date(action.planned()),
        action.outcome() == Outcome.PLANNED
            ? Optional.empty()
            : action.before().due().map(texts::date),
        action.now().flatMap(Action::due).map(texts::date));
  }
}
