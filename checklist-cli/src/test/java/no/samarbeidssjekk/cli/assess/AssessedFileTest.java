package no.samarbeidssjekk.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessedFileTest {

  private static final Samarbeidssjekk PRODUCT = Samarbeidssjekk.bundled();
  private static final String TEXT =
      """
      checklist: veien-til-samarbeid
      collaboration: {name: Prøve}
      date: 2025-03-21
      target: grunnleggende
      answers:
        RB-01: ikke vurdert
        RB-02: ikke vurdert
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("prøve.yaml"), TEXT);
  }

  @Test
  void theSecondSessionIsToldAndDoesNotOverwrite() throws Exception {
    try (AssessedFile first = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(FileProblem.class)
          .hasMessageEndingWith("file-in-use");
      assertThat(first.name()).isEqualTo(file.toString());
    }
    open().close();

    assertThat(file).hasContent(TEXT);
    assertThat(names()).containsExactly("prøve.yaml");
  }

  @Test
  void whatOthersChangeMeanwhileIsKept() throws Exception {
    List<String> said = talk(() -> replace("RB-02: ikke vurdert", "RB-02: delvis # av andre"), "1");

    assertThat(file)
        .hasContent(
            TEXT.replace("RB-01: ikke vurdert", "RB-01: på plass")
                .replace("RB-02: ikke vurdert", "RB-02: delvis # av andre"));
    assertThat(said).anyMatch(line -> line.contains("er endret utenfra"));
  }

  @Test
  void theAnswerOfOthersIsNotOverwritten() throws Exception {
    List<String> said = talk(() -> replace("RB-01: ikke vurdert", "RB-01: delvis"), "1");

    assertThat(file).hasContent(TEXT.replace("RB-01: ikke vurdert", "RB-01: delvis"));
    assertThat(said).anyMatch(line -> line.contains("Noen andre har endret dette imens"));
  }

  @Test
  void theFactsOfOthersAreNotOverwritten() throws Exception {
    List<String> said =
        talk(() -> replace("{name: Prøve}", "{name: Prøve, established: 1987}"), "o", "Ny", "s");

    assertThat(file).hasContent(TEXT.replace("{name: Prøve}", "{name: Prøve, established: 1987}"));
    assertThat(said).anyMatch(line -> line.contains("Noen andre har endret dette imens"));
  }

  @Test
  void theTargetOfOthersIsNotOverwritten() throws Exception {
    talk(() -> replace("target: grunnleggende", "target: avansert"), "n", "2", "s");

    assertThat(file).hasContent(TEXT.replace("target: grunnleggende", "target: avansert"));
  }

  @Test
  void whatCannotBeChangedAloneIsLeftAsItIs() throws Exception {
    String before =
        TEXT.replace(
            "  RB-01: ikke vurdert\n",
            """
              RB-01:
                status: delvis
                note: |
                  En merknad
                reason: Gammel
                  # denne ville blitt en del av merknaden
            """
                .indent(2)
                .replaceAll("(?m)^ {2}(?= {2}RB)", ""));
    Files.writeString(file, before);

    List<String> said = talk(() -> {}, "rb-01", "2", "x", "s");

    assertThat(file).hasContent(before);
    assertThat(said).anyMatch(line -> line.contains("[file-edit-unsafe]"));
  }

  @Test
  void onlyXGivesAChangeUp() throws Exception {
    List<String> said = talk(() -> delete(file), "1", "på plass", "x", "s");

    assertThat(said).filteredOn(line -> line.contains("[file-unreadable]")).hasSize(1);
    assertThat(said).contains("Endringen er ikke lagret.");
  }

  @Test
  void whatOthersMakeUnreadableIsLeftUntilTheyMendIt() throws Exception {
    List<String> said =
        talk(() -> replace("RB-02: ikke vurdert", "RB-02: ikkkke"), "1", "", "x", "s");

    assertThat(file).hasContent(TEXT.replace("RB-02: ikke vurdert", "RB-02: ikkkke"));
    assertThat(said).filteredOn(line -> line.contains("[status-unknown]")).hasSize(2);
    assertThat(said).contains("Endringen er ikke lagret.");
  }

  @Test
  void aFileThatIsGoneIsToldOf() throws Exception {
    List<String> said = talk(() -> delete(file), "1", "x", "s");

    assertThat(said).anyMatch(line -> line.contains("[file-unreadable]"));
    assertThat(names()).isEmpty();
  }

  private AssessedFile open() throws Exception {
    return AssessedFile.open(
        file,
        PRODUCT,
        () -> {
          throw new AssertionError("no new file");
        });
  }

  private List<String> talk(Runnable meanwhile, String... lines) throws Exception {
    Scripted dialogue = new Scripted(meanwhile, lines);
    try (AssessedFile assessed = open()) {
      new Conversation(assessed, dialogue, new Speech(Language.BOKMAL)).run();
    }
    return dialogue.said;
  }

  private void replace(String old, String changed) {
    try {
      Files.writeString(file, Files.readString(file).replace(old, changed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** A person who does something else before the first answer. */
  private static final class Scripted implements Dialogue {

    private final List<String> said = new ArrayList<>();
    private final Deque<String> answers;
    private Runnable meanwhile;

    Scripted(Runnable meanwhile, String... answers) {
      this.meanwhile = meanwhile;
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public void say(String line) {
      said.add(line);
    }

    @Override
    public void title(String line) {
      said.add(line);
    }

    @Override
    public Optional<String> ask(String question) {
      meanwhile.run();
      meanwhile = () -> {};
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public void close() {}
  }
}
