package no.samarbeidssjekk.checklist;

import java.util.List;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Why a supplement cannot be applied to a checklist.
 *
 * @param code the kind of problem
 * @param place the way through the supplement file to the value at fault: keys, and indexes from 0
 * @param arguments what the problem's sentence names; the word that was found stands first
 * @param known the words that could have stood there; empty when it is no matter of words
 */
public record Conflict(
    ProblemCode code, List<String> place, List<String> arguments, List<String> known) {

  public Conflict {
    place = List.copyOf(place);
    arguments = List.copyOf(arguments);
    known = List.copyOf(known);
  }
}
