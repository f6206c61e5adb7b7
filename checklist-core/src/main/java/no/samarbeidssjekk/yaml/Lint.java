package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.Problems;

/**
 * Helps authors of checklists and supplements: finds what can be read but is hard to answer, and
 * runs the reference cases that a checklist holds. Thread-safe.
 */
public final class Lint {

  private final Checklist target;
  private final Utf8 utf8;
  private final NodeReader nodes;
  private final ChecklistReader checklists;
  private final SupplementReader supplements;

  /**
   * For files within {@link ReadingLimits#standard}.
   *
   * @param target the checklist to which supplements must fit
   */
  public Lint(Checklist target) {
    this(target, ReadingLimits.standard());
  }

  /**
   * For files within these limits.
   *
   * @param target the checklist to which supplements must fit
   * @param limits how much a file may hold
   */
  public Lint(Checklist target, ReadingLimits limits) {
    this.target = target;
    this.utf8 = new Utf8(limits.fileBytes());
    this.nodes = new NodeReader(limits);
    this.checklists = new ChecklistReader(limits);
    this.supplements = new SupplementReader(target, Supplements.none(), limits);
  }

  /**
   * Reads a checklist or a supplement, told by its fields, and finds what its author should look at
   * again. The stream is not closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @return what to look at again, in document order; warnings all
   * @throws InvalidDocumentException with everything that is wrong in the document, failed
   *     reference cases included, and what to look at again
   * @throws IOException when the stream cannot be read
   */
  public List<Problem> check(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = new Problems(source);
    Optional<Node> root = utf8.read(stream, problems).flatMap(text -> nodes.read(text, problems));
    if (root.isPresent() && DocumentKind.isSupplement(root.get())) {
      checkSupplement(root.get(), problems);
    } else if (root.isPresent()) {
      checkChecklist(root.get(), problems);
    }
    return problems.checked(() -> source).warnings();
  }

  private void checkChecklist(Node root, Problems problems) throws InvalidDocumentException {
    Supplier<Checklist> read = checklists.checked(root, problems);
    new WordingCheck(List.of(), problems)
        .check(
            root,
            ChecklistDocument.class,
            root.elements("dimensions").stream()
                .flatMap(dimension -> dimension.elements("items").stream())
                .toList());
    new LevelUseCheck(problems).check(root);
    new CaseCheck(problems.checked(read).value(), problems).check(root);
  }

  private void checkSupplement(Node root, Problems problems) throws InvalidDocumentException {
    new WordingCheck(kept(root), problems)
        .check(root, SupplementDocument.class, root.elements("add"));
    Supplement supplement = supplements.read(root, problems).value();
    new LevelUseCheck(problems).check(root, supplement, target);
    new MinimumCheck(target, problems).check(root, supplement);
  }

  /** The items of the target beside which those of the supplement will stand. */
  private List<Item> kept(Node root) {
    boolean fits = root.text("checklist").filter(id -> id.text().equals(target.id())).isPresent();
    return fits
        ? target.items().stream()
            .filter(
                item ->
                    root.fields("leaveOut").stream()
                        .noneMatch(leftOut -> leftOut.key().equalsIgnoreCase(item.id())))
            .toList()
        : List.of();
  }
}
