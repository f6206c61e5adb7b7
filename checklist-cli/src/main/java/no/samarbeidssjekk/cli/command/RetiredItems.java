package no.samarbeidssjekk.cli.command;

import java.io.PrintStream;
import java.util.List;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.cli.Speech;

/** The items that a checklist no longer asks, as people read them. */
record RetiredItems(List<RetiredItem> items, Speech speech) {

  /** Prints a heading and the items; nothing when there are none. */
  void print(PrintStream out) {
    if (items.isEmpty()) {
      return;
    }
    out.println();
    out.println(speech.say("show.retired"));
    for (RetiredItem item : items) {
      out.printf("  %-6s %s\n", item.id(), item.text().in(speech.language()));
      out.printf("  %-6s %s\n", "", why(item));
    }
  }

  private String why(RetiredItem item) {
    String reason = item.reason().in(speech.language());
    return item.replacedBy()
        .map(replacement -> speech.say("show.replaced", item.version(), replacement, reason))
        .orElseGet(() -> speech.say("show.retired.since", item.version(), reason));
  }
}
