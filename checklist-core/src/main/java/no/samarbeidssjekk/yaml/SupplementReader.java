package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.checklist.Conflicts;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;

/**
 * Reads supplements to one checklist. Where several are used together, each is read against the
 * checklist as those before it left it. Thread-safe.
 */
public final class SupplementReader {

  private final DocumentReader<SupplementDocument> documents;
  private final Checklist checklist;
  private final Supplements others;

  /**
   * A reader for supplements to this checklist, within {@link ReadingLimits#standard}.
   *
   * @param checklist the checklist to which they must fit
   */
  public SupplementReader(Checklist checklist) {
    this(checklist, Supplements.none(), ReadingLimits.standard());
  }

  /**
   * A reader for supplements to this checklist that are used beside others.
   *
   * @param checklist the checklist to which they must fit
   * @param others supplements that an assessment may name, and that are then applied first: their
   *     ids are taken, and items that they add may be named. Whether they were applied is seen only
   *     when the supplement is.
   * @param limits how much a supplement may hold
   */
  public SupplementReader(Checklist checklist, Supplements others, ReadingLimits limits) {
    this.checklist = checklist;
    this.others = others;
    this.documents = new DocumentReader<>(SupplementDocument.class, limits);
  }

  /**
   * Reads a supplement from YAML or JSON in UTF-8. Once its form is right, it is held against the
   * checklist. The stream is read to its end, or to just beyond the limit for a file, and not
   * closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @throws InvalidDocumentException with everything that is wrong in the document, or that keeps
   *     it from being applied to the checklist
   * @throws IOException when the stream cannot be read
   */
  public Checked<Supplement> read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = new Problems(source);
    return checked(documents.read(stream, problems, new ItemNames(checklist)::mended), problems);
  }

  /** A tree that was read already; otherwise as {@link #read}. */
  Checked<Supplement> read(Node root, Problems problems) throws InvalidDocumentException {
    return checked(documents.bind(new ItemNames(checklist).mended(root), problems), problems);
  }

  private Checked<Supplement> checked(
      Optional<Reading<SupplementDocument>> reading, Problems problems)
      throws InvalidDocumentException {
    SupplementCheck check = new SupplementCheck(problems);
    reading.ifPresent(found -> check.checkForm(found.root()));
    reading.ifPresent(found -> check.checkId(found.root(), others.ids()));
    Supplement supplement =
        problems
            .checked(() -> new SupplementConversion(reading.orElseThrow().document()).convert())
            .value();
    List<Conflict> conflicts =
        Conflicts.between(supplement, checklist).stream()
            .filter(conflict -> !othersMayMend(conflict))
            .toList();
    check.report(conflicts, reading.orElseThrow().root());
    return problems.checked(() -> supplement);
  }

  private boolean othersMayMend(Conflict conflict) {
    String word = conflict.arguments().get(0);
    return switch (conflict.code()) {
      case ITEM_UNKNOWN -> othersAdd().anyMatch(addition -> addition.id().equals(word));
      case DIMENSION_EMPTIED -> othersAdd().anyMatch(addition -> addition.dimension().equals(word));
      default -> false;
    };
  }

  private Stream<Supplement.Addition> othersAdd() {
    return others.ids().stream()
        .flatMap(id -> others.named(id).stream())
        .flatMap(other -> other.additions().stream());
  }
}
