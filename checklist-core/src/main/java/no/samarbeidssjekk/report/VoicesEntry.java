package no.samarbeidssjekk.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.voices.Disclosure;
import no.samarbeidssjekk.voices.Group;
import no.samarbeidssjekk.voices.ItemVoices;
import no.samarbeidssjekk.voices.Workshop;

/**
 * What all answered to one item.
 *
 * @param item the item, with the proposal for the joint answer
 * @param state whether those who differed have agreed since; empty when they did not differ
 * @param spread from which answer to which those who know differ; empty when they do not
 * @param all how many gave each answer
 * @param members what each municipality answered
 * @param levels what each level answered
 * @param voices what each respondent answered
 * @param remarks those of them that say more than a status
 * @param jointNote what they say jointly, if it is not what one of them says
 */
record VoicesEntry(
    ItemEntry item,
    String state,
    String spread,
    String all,
    List<GroupEntry> members,
    List<GroupEntry> levels,
    List<VoiceEntry> voices,
    List<VoiceEntry> remarks,
    Optional<String> jointNote) {

  /** How many of a group gave each answer. */
  record GroupEntry(String name, String answers) {}

  record VoiceEntry(String respondent, ItemEntry.AnswerEntry answer) {

    private boolean isRemark() {
      return answer.note().isPresent()
          || answer.action().isPresent()
          || answer.reason().filter(reason -> !reason.isBlank()).isPresent();
    }
  }

  /** Makes entries, each with no more than may be shown. */
  record Factory(
      Workshop workshop,
      Texts texts,
      ItemEntry.Factory entries,
      Respondents respondents,
      Disclosure disclosure) {

    VoicesEntry entry(ItemVoices item, Dimension dimension) {
      Answer answer = workshop.joint().answer(item.item());
      List<VoiceEntry> voices =
          disclosure.showsEach() ? item.voices().stream().map(this::voice).toList() : List.of();
      return new VoicesEntry(
          entries.entry(dimension, item.item(), answer),
          answer
              .disagreement()
              .map(state -> texts.say("workshop.state." + state.code()))
              .orElse(""),
          item.isDisagreement() ? spread(item) : "",
          counted(item.voices()),
          groups(item, Group.OfMember.class),
          groups(item, Group.OfLevel.class),
          voices,
          voices.stream().filter(VoiceEntry::isRemark).toList(),
          entries
              .answer(answer)
              .note()
              .filter(note -> item.voices().stream().noneMatch(voice -> isNote(note, voice))));
    }

    /** From the lowest to the highest; that it does not concern us stands last. */
    private String spread(ItemVoices item) {
      List<Status> known =
          item.voices().stream()
              .map(Voice::status)
              .filter(status -> !status.isOpen())
              .distinct()
              .sorted(
                  Comparator.comparing((Status status) -> status == Status.NOT_APPLICABLE)
                      .thenComparing(Status::points))
              .toList();
      return texts.say(
          "workshop.spread", texts.say(known.get(0)), texts.say(known.get(known.size() - 1)));
    }

    private List<GroupEntry> groups(ItemVoices item, Class<? extends Group> kind) {
      return workshop.groups().stream()
          .filter(kind::isInstance)
          .filter(disclosure::shows)
          .filter(group -> disclosure.breaksDown(item))
          .flatMap(group -> group(group, item))
          .toList();
    }

    private Stream<GroupEntry> group(Group group, ItemVoices item) {
      List<Voice> own = item.voices().stream().filter(voice -> group.has(voice.from())).toList();
      return own.isEmpty()
          ? Stream.empty()
          : Stream.of(new GroupEntry(respondents.name(group), counted(own)));
    }

    private String counted(List<Voice> voices) {
      return voices.stream()
          .collect(Collectors.groupingBy(Voice::status, TreeMap::new, Collectors.counting()))
          .entrySet()
          .stream()
          .map(entry -> texts.say("workshop.count", entry.getValue(), texts.say(entry.getKey())))
          .collect(Collectors.joining(", "));
    }

    private static boolean isNote(String note, Voice voice) {
      return voice.note().equals(Optional.of(note));
    }

    private VoiceEntry voice(Voice voice) {
      return new VoiceEntry(
          respondents.name(voice.from()),
          entries.answer(
              new Answer(
                  voice.status(), voice.note(), reason(voice), voice.evidence(), voice.action())));
    }

    private static Optional<String> reason(Voice voice) {
      return voice.status() == Status.NOT_APPLICABLE
          ? voice.reason().or(() -> Optional.of(""))
          : voice.reason();
    }
  }
}
