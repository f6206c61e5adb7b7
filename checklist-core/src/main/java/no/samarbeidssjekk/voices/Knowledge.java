package no.samarbeidssjekk.voices;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;

/** What those who know an item say of it. Who does not know never outweighs one who does. */
final class Knowledge {

  private Knowledge() {}

  /** The statuses given by those who know. */
  static Set<Status> statuses(Collection<Voice> voices) {
    return voices.stream()
        .map(Voice::status)
        .filter(status -> !status.isOpen())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
  }

  /**
   * The lowest status that anyone who knows has given; «ikke relevant» when all who know say so.
   * When nobody knows, «vet ikke» if anyone was asked.
   */
  static Status lowest(Collection<Voice> voices) {
    Set<Status> known = statuses(voices);
    if (known.isEmpty()) {
      return voices.stream().anyMatch(voice -> voice.status() == Status.UNKNOWN)
          ? Status.UNKNOWN
          : Status.NOT_ASSESSED;
    }
    return known.stream()
        .filter(status -> status != Status.NOT_APPLICABLE)
        .min(Comparator.comparing(Status::points))
        .orElse(Status.NOT_APPLICABLE);
  }
}
