package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflicts;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.NeededFile;
import no.samarbeidssjekk.cli.RefusedInput;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.ChecklistReader;
import no.samarbeidssjekk.yaml.ReadingLimits;
import no.samarbeidssjekk.yaml.SupplementReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The checklist that a command uses, and the supplements by which it adapts it. */
final class ChecklistChoice {

  /** A word that looks like an id, and not like the name of a file. */
  private static final Pattern BARE_WORD = Pattern.compile("[^./\\\\]+");

  @Option(
      names = "--checklist",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.checklist")
  @Nullable String checklist;

  @Option(
      names = "--supplement",
      paramLabel = "${bundle:label.supplement}",
      descriptionKey = "option.supplement")
  List<String> supplements = List.of();

  /**
   * The product with the checklist chosen; the supplements apply to every assessment, in the order
   * given. One of them may need a supplement that an assessment names: then what is wrong with it
   * is said of the assessment.
   */
  Samarbeidssjekk product(ChecklistCommand root) {
    return adapted(root, false);
  }

  /** The checklist chosen, as the supplements make it. */
  Checklist adapted(ChecklistCommand root) {
    return adapted(root, true).adaptedChecklist();
  }

  /**
   * The options that another command needs to read a file that was made with these: those that name
   * files. The ids of bundled supplements stand in the file itself.
   */
  String options() {
    List<String> bundled = Samarbeidssjekk.bundled().supplements().ids();
    return Stream.concat(
            Stream.ofNullable(checklist).map(name -> "--checklist " + quoted(name)),
            supplements.stream()
                .filter(word -> isOwn() || !bundled.contains(word))
                .map(word -> "--supplement " + quoted(word)))
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String name) {
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }

  /** Whether it is a checklist of one's own, and not the bundled one. */
  boolean isOwn() {
    return checklist != null;
  }

  private Samarbeidssjekk adapted(ChecklistCommand root, boolean alone) {
    Samarbeidssjekk product = published(root);
    Checklist soFar = product.checklist();
    for (String word : supplements) {
      Supplement supplement = supplement(word, product, soFar, alone, root);
      product = product.withSupplement(supplement);
      if (Conflicts.between(supplement, soFar).isEmpty()) {
        soFar = Tailoring.apply(supplement, soFar);
      }
    }
    return product;
  }

  private Samarbeidssjekk published(ChecklistCommand root) {
    return Optional.ofNullable(checklist)
        .map(
            name ->
                Samarbeidssjekk.of(
                    NeededFile.named(name, root.console()).readAs(new ChecklistReader()::read)))
        .orElseGet(Samarbeidssjekk::bundled);
  }

  private Supplement supplement(
      String word, Samarbeidssjekk product, Checklist soFar, boolean alone, ChecklistCommand root) {
    Optional<Supplement> offered = product.supplements().named(word);
    if (offered.isPresent()) {
      requireUnused(word, product);
      return offered.get();
    }
    NeededFile file = file(word, product, root);
    Supplement supplement =
        file.readAs(
            new SupplementReader(soFar, product.supplements(), ReadingLimits.standard())::read);
    return alone ? file.readAs(new SupplementReader(soFar)::read) : supplement;
  }

  /** The file; when there is none, the word may be a misspelt id. */
  private NeededFile file(String word, Samarbeidssjekk product, ChecklistCommand root) {
    try {
      return NeededFile.named(word, root.console());
    } catch (RefusedInput e) {
      if (Samarbeidssjekk.bundled().supplements().ids().contains(word)) {
        throw new UsageException(
            "misuse.supplement.other",
            word,
            Samarbeidssjekk.bundled().checklist().id(),
            product.checklist().id());
      }
      Optional<String> meant = Spelling.nearest(word, product.supplements().ids());
      if (meant.isPresent()) {
        throw new UsageException("misuse.supplement", word, meant.get());
      }
      if (!isOwn() && BARE_WORD.matcher(word).matches()) {
        throw new UsageException(
            "misuse.supplement.none", word, String.join(", ", product.supplements().ids()));
      }
      throw e;
    }
  }

  private static void requireUnused(String id, Samarbeidssjekk product) {
    if (product.supplements().applied().stream().anyMatch(other -> other.id().equals(id))) {
      Problems problems = new Problems("--supplement");
      problems.report(Position.START, ProblemCode.SUPPLEMENT_TWICE, id);
      throw new RefusedInput(new InvalidDocumentException(problems.inDocumentOrder()));
    }
  }
}
