package no.samarbeidssjekk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Adaptation;

/**
 * What one supplement did to the checklist.
 *
 * @param title the supplement's name and version
 * @param purpose why the checklist was adapted
 * @param changes what was added, changed and left out, each in a sentence
 */
record AdaptationEntry(String title, String purpose, List<String> changes) {

  static AdaptationEntry of(Adaptation adaptation, Texts texts) {
    return new AdaptationEntry(
        texts.say("adaptation.title", texts.say(adaptation.title()), adaptation.version()),
        texts.say(adaptation.purpose()),
        Stream.of(
                added(adaptation, texts),
                adaptation.changed().stream().map(changed -> changed(changed, texts)),
                adaptation.leftOut().stream().map(leftOut -> leftOut(leftOut, texts)))
            .flatMap(sentences -> sentences)
            .toList());
  }

  private static Stream<String> added(Adaptation adaptation, Texts texts) {
    List<String> ids = adaptation.added();
    return ids.isEmpty()
        ? Stream.empty()
        : Stream.of(texts.say("adaptation.added", ids.size(), String.join(", ", ids)));
  }

  private static String changed(Adaptation.ChangedItem changed, Texts texts) {
    String fields =
        changed.fields().stream()
            .map(field -> texts.say("adaptation.field." + field.key()))
            .collect(Collectors.joining(", "));
    return texts.say("adaptation.changed", changed.id(), fields, texts.say(changed.reason()));
  }

  private static String leftOut(Adaptation.LeftOutItem leftOut, Texts texts) {
    return texts.say(
        "adaptation.left.out",
        leftOut.item().id(),
        texts.say(leftOut.item().text()),
        texts.say(leftOut.item().level()),
        texts.say(leftOut.reason()));
  }
}
