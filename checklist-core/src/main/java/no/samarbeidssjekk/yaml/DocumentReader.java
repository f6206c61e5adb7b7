package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samarbeidssjekk.problem.Problems;

/** Reads a stream as a document record with its constraints checked. Thread-safe. */
final class DocumentReader<D extends Record> {

  private final ConstraintCheck constraints = new ConstraintCheck();
  private final Class<D> type;
  private final Utf8 utf8;
  private final NodeReader nodes;

  DocumentReader(Class<D> type, ReadingLimits limits) {
    this.type = type;
    this.utf8 = new Utf8(limits.fileBytes());
    this.nodes = new NodeReader(limits);
  }

  /** A document as far as it could be bound, and the tree that tells where its parts stand. */
  record Reading<D>(D document, Node root) {}

  /** Empty when nothing could be bound; why not is then among the problems. */
  Optional<Reading<D>> read(InputStream stream, Problems problems) throws IOException {
    return read(stream, problems, UnaryOperator.identity());
  }

  /** As above, with the tree mended before it is bound. */
  Optional<Reading<D>> read(InputStream stream, Problems problems, UnaryOperator<Node> mended)
      throws IOException {
    return utf8.read(stream, problems)
        .flatMap(text -> nodes.read(text, problems))
        .map(mended)
        .flatMap(root -> bind(root, problems));
  }

  /** A tree that was read already; otherwise as {@link #read}. */
  Optional<Reading<D>> bind(Node root, Problems problems) {
    if (DocumentKind.isOther(type, root, problems)) {
      return Optional.empty();
    }
    Node named = new NamelessValues(problems).named(root, type);
    new RepeatedFields(problems).check(named);
    D document = new RecordBinder(problems).bind(named, type);
    if (document == null) {
      return Optional.empty();
    }
    constraints.check(document, named, problems);
    return Optional.of(new Reading<>(document, named));
  }
}
