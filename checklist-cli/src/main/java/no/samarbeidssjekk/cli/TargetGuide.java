package no.samarbeidssjekk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Term;

/**
 * What there is to choose a target by: what the checklist’s source says, and the facts of the
 * cooperation beside it. Which target fits, people judge; no number decides it.
 */
public record TargetGuide(Checklist checklist, Speech speech) {

  /** What the checklist’s source says of it, a line each. */
  public List<String> advice() {
    return checklist.source().cautions().stream()
        .map(caution -> caution.in(speech.language()))
        .toList();
  }

  /** What level depends on, as far as the cooperation has told. */
  public String facts(Collaboration collaboration) {
    return speech.say(
        "target.facts",
        collaboration.members().size(),
        collaboration.sectors().size(),
        listed(collaboration.sectors()),
        collaboration.forms().size(),
        listed(collaboration.forms()));
  }

  /** The levels with what each is like, numbered from one. */
  public List<String> levels() {
    List<String> lines = new ArrayList<>();
    for (Level level : checklist.levels()) {
      lines.add(
          "  %d %s: %s"
              .formatted(
                  lines.size() + 1,
                  level.name().in(speech.language()),
                  level.description().in(speech.language())));
    }
    return lines;
  }

  private String listed(List<? extends Term> terms) {
    return terms.stream()
        .map(term -> term.label().in(speech.language()))
        .collect(Collectors.joining(", "));
  }
}
