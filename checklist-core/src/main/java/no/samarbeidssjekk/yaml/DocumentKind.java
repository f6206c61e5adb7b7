package no.samarbeidssjekk.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** The kinds of document, told by fields that no other kind has, or by the format they name. */
enum DocumentKind {
  ASSESSMENT(AssessmentDocument.class, List.of("answers", "collaboration")),
  CHECKLIST(ChecklistDocument.class, List.of("dimensions", "levels")),
  SUPPLEMENT(SupplementDocument.class, List.of("supplement", "add", "change", "leaveOut"));

  private static final String RESULT = "result";

  private final Class<? extends Record> document;

  @SuppressWarnings("ImmutableEnumChecker") // a list that never changes
  private final List<String> marks;

  DocumentKind(Class<? extends Record> document, List<String> marks) {
    this.document = document;
    this.marks = marks;
  }

  /** Reports a document that has no mark of the kind that is read, but those of another. */
  static boolean isOther(Class<? extends Record> document, Node root, Problems problems) {
    DocumentKind read =
        Arrays.stream(values()).filter(kind -> kind.document == document).findFirst().orElseThrow();
    Optional<String> other = isResult(root) ? Optional.of(RESULT) : read.otherThanThis(root);
    other.ifPresent(
        word ->
            problems.report(
                root.position(),
                ProblemCode.DOCUMENT_KIND_OTHER,
                problems.phrase("kind." + word),
                problems.phrase("kind." + read.word()),
                problems.phrase("advice.kind." + word)));
    return other.isPresent();
  }

  private Optional<String> otherThanThis(Node root) {
    return isMarked(root)
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(kind -> kind.isMarked(root))
            .map(DocumentKind::word)
            .findFirst();
  }

  /** Whether it was written for programs by this product itself, which says so first. */
  private static boolean isResult(Node root) {
    return root.child("format")
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .filter(format -> format.text().startsWith("samarbeidssjekk-"))
        .isPresent();
  }

  /** Whether a checklist or supplement is more likely to be a supplement. */
  static boolean isSupplement(Node root) {
    return SUPPLEMENT.isMarked(root) && !CHECKLIST.isMarked(root);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private boolean isMarked(Node root) {
    return marks.stream().anyMatch(mark -> root.child(mark).isPresent());
  }
}
