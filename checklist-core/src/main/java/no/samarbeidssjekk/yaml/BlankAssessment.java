package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.language.Vocabulary;
import org.apache.commons.text.WordUtils;

/**
 * An assessment file to fill in by hand: every item by dimension with its text, level and help as
 * comments, and none of them assessed. It can be read as it is.
 *
 * @param checklist what is asked; the supplements that adapted it are named in the file
 * @param language the language of comments and status words
 * @param name the cooperation's name; without one, a name that says so
 * @param target the level aimed at
 * @param date the day of the assessment
 * @param options what a command needs beside the file to read it; empty when it needs nothing
 */
public record BlankAssessment(
    Checklist checklist,
    Language language,
    Optional<String> name,
    Optional<Level> target,
    LocalDate date,
    String options) {

  private static final int COMMENT_WIDTH = 100;

  /** A file that a command can read alone. */
  public BlankAssessment(
      Checklist checklist,
      Language language,
      Optional<String> name,
      Optional<Level> target,
      LocalDate date) {
    this(checklist, language, name, target, date, "");
  }

  /**
   * Writes the file as YAML in UTF-8. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(OutputStream stream) throws IOException {
    stream.write(text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    Messages messages =
        Messages.load("blank", language, BlankAssessment.class::getResourceAsStream);
    StringBuilder text = new StringBuilder(head(messages));
    for (Dimension dimension : checklist.dimensions()) {
      text.append("\n  # ").append(dimension.name().in(language).toUpperCase(language.locale()));
      text.append('\n');
      dimension.items().forEach(item -> text.append(answer(item, messages)));
    }
    return text.toString();
  }

  private String head(Messages messages) {
    return """
        # %s
        # %s
        #
        # %s
        # 1. %s
        # 2. %s
        # 3. %s
        #
        # %s
        #   %s:
        #     status: %s
        #     note: %s
        #     reason: %s
        #     evidence:
        #       - {title: %s, date: 2025-03-21, link: "https://example.org"}
        #     action: {text: %s, owner: %s, due: 2026-06-01}
        #
        # %s

        checklist: %s@%s
        %scollaboration:
          name: %s
          # forms: [%s]
          # established: 2021
          # members:
          #   - {number: "0301", name: Oslo}
          # sectors: [%s]
          # tasks: [%s]
        date: %s
        # %s
        %s
        # %s
        # marking: {level: %s, basis: offl. § 24 tredje ledd}
        # %s
        # effect: {prevention: 3, handling: 4}
        answers:
        """
        .formatted(
            messages.get("title"),
            messages.get("checklist", checklist.title().in(language), checklist.version()),
            messages.get("how"),
            messages.get("how.facts"),
            messages.get("how.answers", word(Status.NOT_ASSESSED), quoted(Status.vocabulary())),
            messages.get("how.next", options.isEmpty() ? "" : " " + Visible.in(options)),
            messages.get("long"),
            checklist.items().get(0).id(),
            word(Status.PARTIAL),
            messages.get("long.note"),
            messages.get("long.reason"),
            messages.get("long.evidence"),
            messages.get("long.action"),
            messages.get("long.owner"),
            messages.get("privacy"),
            checklist.id(),
            checklist.version(),
            supplements(),
            inQuotationMarks(name.orElseGet(() -> messages.get("unnamed"))),
            listed(CooperationForm.vocabulary()),
            listed(Sector.vocabulary()),
            listed(PreparednessTask.vocabulary()),
            date,
            messages.get("target", quoted(checklist.levelWords())),
            target.map(this::target).orElseGet(() -> "# " + target(checklist.highestLevel())),
            messages.get("marking", quoted(Access.vocabulary())),
            word(Access.EXEMPT),
            messages.get("effect"));
  }

  private String supplements() {
    List<String> ids = checklist.adaptations().stream().map(Adaptation::supplement).toList();
    return ids.isEmpty() ? "" : "supplements: [" + String.join(", ", ids) + "]\n";
  }

  private String answer(Item item, Messages messages) {
    String question = item.text().in(language) + " (" + item.level().name().in(language) + ")";
    String help =
        item.help()
            .map(found -> comment(messages.get("in.place", found.inPlace().in(language))))
            .orElse("");
    return "\n"
        + comment(question)
        + help
        + "  %s: %s\n".formatted(item.id(), word(Status.NOT_ASSESSED));
  }

  private static String comment(String text) {
    return WordUtils.wrap(text, COMMENT_WIDTH, "\n", false)
        .lines()
        .map(line -> "  # " + line + "\n")
        .collect(Collectors.joining());
  }

  private String target(Level level) {
    String name = level.name().in(language);
    return "target: " + (YamlOutput.isPlain(name) ? name : inQuotationMarks(name));
  }

  private String word(Term term) {
    return term.label().in(language);
  }

  private String quoted(Vocabulary<? extends Term> vocabulary) {
    return vocabulary.labels(language).stream()
        .map(word -> "«" + word + "»")
        .collect(Collectors.joining(", "));
  }

  private String listed(Vocabulary<? extends Term> vocabulary) {
    List<String> words = vocabulary.labels(language);
    return words.stream()
        .map(word -> word.contains(",") ? inQuotationMarks(word) : word)
        .collect(Collectors.joining(", "));
  }

  private static String inQuotationMarks(String text) {
    return JsonText.of(TextNode.valueOf(text));
  }
}
