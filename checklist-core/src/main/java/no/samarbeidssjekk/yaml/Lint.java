package no.samarbeidssjekk.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;

/**
 * Helps authors of checklists and supplements: finds what can be read but is hard to answer, and
 * runs the reference cases that a checklist holds. Thread-safe.
 */
public final class Lint {

  private final Checklist target;
  private final ReadingLimits limits;
  private final DocumentReader<ChecklistDocument> checklists;
  private final DocumentReader<SupplementDocument> supplements;
  private final NodeReader nodes;

  /**
   * For files within {@link ReadingLimits#standard}.
   *
   * @param target the checklist to which supplements must fit
   */
  public Lint(Checklist target) {
    this.target = target;
    this.limits = ReadingLimits.standard();
    this.checklists = new DocumentReader<>(ChecklistDocument.class, limits);
    this.supplements = new DocumentReader<>(SupplementDocument.class, limits);
    this.nodes = new NodeReader(limits);
  }

  /**
   * Reads a checklist or a supplement, told by its field {@code supplement}, and finds what its
   * author should look at again. The stream is not closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @return what to look at again, in document order; warnings all
   * @throws InvalidDocumentException with everything that is wrong in the document, failed
   *     reference cases included, and what to look at again
   * @throws IOException when the stream cannot be read
   */
  public List<Problem> check(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    byte[] bytes = stream.readNBytes(limits.fileBytes() + 1);
    return isSupplement(bytes) ? checkSupplement(source, bytes) : checkChecklist(source, bytes);
  }

  private boolean isSupplement(byte[] bytes) throws IOException {
    Problems unused = new Problems("");
    return new Utf8(limits.fileBytes())
        .read(new ByteArrayInputStream(bytes), unused)
        .flatMap(text -> nodes.read(text, unused))
        .flatMap(root -> root.child("supplement"))
        .isPresent();
  }

  private List<Problem> checkChecklist(String source, byte[] bytes)
      throws IOException, InvalidDocumentException {
    Checklist checklist =
        new ChecklistReader(limits).read(source, new ByteArrayInputStream(bytes)).value();
    Problems problems = new Problems(source);
    Optional<Reading<ChecklistDocument>> reading =
        checklists.read(new ByteArrayInputStream(bytes), problems);
    Node root = reading.orElseThrow().root();
    new WordingCheck(problems).check(root, ChecklistDocument.class, checklistItems(root));
    new LevelUseCheck(problems).check(root);
    new CaseCheck(checklist, problems).check(root);
    return problems.checked(() -> checklist).warnings();
  }

  private List<Problem> checkSupplement(String source, byte[] bytes)
      throws IOException, InvalidDocumentException {
    new SupplementReader(target, limits).read(source, new ByteArrayInputStream(bytes));
    Problems problems = new Problems(source);
    Optional<Reading<SupplementDocument>> reading =
        supplements.read(new ByteArrayInputStream(bytes), problems);
    Node root = reading.orElseThrow().root();
    new WordingCheck(problems).check(root, SupplementDocument.class, root.elements("add"));
    return problems.checked(() -> root).warnings();
  }

  private static List<Node> checklistItems(Node root) {
    return root.elements("dimensions").stream()
        .flatMap(dimension -> dimension.elements("items").stream())
        .toList();
  }
}
