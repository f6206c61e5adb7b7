package no.samarbeidssjekk.voices;

import java.util.List;
import java.util.Set;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Item;

/**
 * What all respondents answered to one item. Who has neither answered it nor written anything about
 * it is not among the voices; who has written without answering is, as «ikke vurdert».
 *
 * @param item the item
 * @param voices the answers, by respondent
 */
public record ItemVoices(Item item, List<Voice> voices) {

  /**
   * The largest {@link #spread}: the item is in place, and it is missing or does not concern us.
   */
  public static final int LARGEST_SPREAD = 2;

  public ItemVoices {
    voices = List.copyOf(voices);
  }

  /**
   * How far apart those who know are, from 0 (they agree) to {@value #LARGEST_SPREAD}: the steps
   * from the lowest status to the highest of «mangler», «delvis» and «på plass». Whether the item
   * concerns the cooperation at all is as large a disagreement as there can be.
   */
  public int spread() {
    Set<Status> known = Knowledge.statuses(voices);
    if (known.size() < 2) {
      return 0;
    }
    if (known.contains(Status.NOT_APPLICABLE)) {
      return LARGEST_SPREAD;
    }
    int highest = known.stream().mapToInt(Status::points).max().orElseThrow();
    int lowest = known.stream().mapToInt(Status::points).min().orElseThrow();
    return highest - lowest;
  }

  /** How many of those who know gave another status than the one that most of them gave. */
  public int dissenters() {
    Set<Status> known = Knowledge.statuses(voices);
    int largest = known.stream().mapToInt(this::count).max().orElse(0);
    return known.stream().mapToInt(this::count).sum() - largest;
  }

  /** How many gave this status. */
  public int count(Status status) {
    return (int) voices.stream().filter(voice -> voice.status() == status).count();
  }

  /** Whether those who know differ. */
  public boolean isDisagreement() {
    return spread() > 0;
  }

  /**
   * Whether nobody knows: each that is heard here says «vet ikke», or has written something without
   * assessing the item. {@link #count} tells how many said which.
   */
  public boolean isUnknown() {
    return Knowledge.statuses(voices).isEmpty();
  }
}
