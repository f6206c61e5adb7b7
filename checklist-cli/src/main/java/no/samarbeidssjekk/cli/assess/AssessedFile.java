package no.samarbeidssjekk.cli.assess;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.yaml.AssessmentText;
import no.samarbeidssjekk.yaml.BlankAssessment;
import no.samarbeidssjekk.yaml.ReadingLimits;

/**
 * An assessment file that one conversation fills in. Each change is on the disk before the next.
 */
public final class AssessedFile implements AutoCloseable {

  private static final Set<ProblemCode> LIMITS =
      Set.of(
          ProblemCode.TEXT_TOO_LONG, ProblemCode.DOCUMENT_TOO_LARGE, ProblemCode.VALUES_TOO_MANY);

  private final Path path;
  private final Samarbeidssjekk product;
  private final FileInUse use;
  private final boolean isNew;
  private AssessmentText current;

  private AssessedFile(
      Path path, Samarbeidssjekk product, FileInUse use, boolean isNew, AssessmentText current) {
    this.path = path;
    this.product = product;
    this.use = use;
    this.isNew = isNew;
    this.current = current;
  }

  /** How saving went. */
  enum Saving {
    /** The change is on the disk. */
    DONE,
    /** Someone else has changed the file; it is read again, and nothing of this change is saved. */
    CHANGED_BY_OTHERS
  }

  /**
   * Takes the file for one conversation, and makes it first where there is none.
   *
   * @param blank what a new file begins with; people may have to be asked for it
   * @throws FileProblem when another conversation has it, or it cannot be read or written
   * @throws InvalidDocumentException when something is wrong in it
   */
  public static AssessedFile open(
      Path path, Samarbeidssjekk product, Supplier<BlankAssessment> blank)
      throws FileProblem, InvalidDocumentException {
    if (Files.isDirectory(path)) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_IS_DIRECTORY);
    }
    boolean isNew = !Files.exists(path);
    byte[] beginning = isNew ? bytes(blank.get()) : new byte[0];
    FileInUse use = FileInUse.take(path);
    try {
      if (isNew) {
        parsed(beginning, path, product);
        new OutputFile(path).create(stream -> stream.write(beginning));
      }
      return new AssessedFile(path, product, use, isNew, parsed(content(path), path, product));
    } catch (FileProblem | InvalidDocumentException | RuntimeException e) {
      use.close();
      throw e;
    }
  }

  private static byte[] bytes(BlankAssessment blank) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      blank.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file was made for this conversation. */
  public boolean isNew() {
    return isNew;
  }

  /** The name by which people know the file. */
  public String name() {
    return path.toString();
  }

  /** The file as it was last read or written. */
  public AssessmentText current() {
    return current;
  }

  /** What stands in the file. */
  public Assessment assessment() {
    return current.assessment();
  }

  /**
   * Writes the change to the disk, unless the file is no longer what it was.
   *
   * @throws FileProblem when the file cannot be read or written, or the change cannot be written
   *     without changing something else; it may be tried again
   * @throws InvalidDocumentException when the change goes beyond a limit, or someone else has
   *     written something wrong in the file
   */
  Saving save(Change change) throws FileProblem, InvalidDocumentException {
    byte[] onDisk = content(path);
    if (!text(onDisk).equals(current.text())) {
      current = parsed(onDisk, path, product);
      return Saving.CHANGED_BY_OTHERS;
    }
    byte[] bytes = change.inText().apply(current).getBytes(StandardCharsets.UTF_8);
    AssessmentText changed = meant(bytes, change);
    new OutputFile(path).replace(stream -> stream.write(bytes));
    current = changed;
    return Saving.DONE;
  }

  private AssessmentText meant(byte[] bytes, Change change)
      throws FileProblem, InvalidDocumentException {
    try {
      AssessmentText changed = parsed(bytes, path, product);
      if (changed.assessment().equals(change.inAssessment().apply(current.assessment()))) {
        return changed;
      }
    } catch (InvalidDocumentException e) {
      if (e.problems().stream().anyMatch(problem -> LIMITS.contains(problem.code()))) {
        throw e;
      }
    }
    throw new FileProblem(path.toString(), ProblemCode.FILE_EDIT_UNSAFE);
  }

  private static byte[] content(Path path) throws FileProblem {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(ReadingLimits.standard().fileBytes() + 1);
    } catch (IOException e) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_UNREADABLE);
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static AssessmentText parsed(byte[] bytes, Path path, Samarbeidssjekk product)
      throws FileProblem, InvalidDocumentException {
    try {
      Assessment assessment = product.read(path.toString(), new ByteArrayInputStream(bytes));
      return new AssessmentText(text(bytes), assessment, product.checklistOf(assessment));
    } catch (IOException e) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_UNREADABLE);
    }
  }

  @Override
  public void close() {
    use.close();
  }
}
