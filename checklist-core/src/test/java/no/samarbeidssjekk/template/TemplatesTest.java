package no.samarbeidssjekk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private static final Path FOLDER = Path.of("..", "templates");

  @Test
  void everyFileOfTheFolderIsATemplateOrThePage() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Templates.names().stream(), Stream.of(Templates.page())).toList());
    }
    assertThat(Templates.builtIn("report.css"))
        .isEqualTo(Files.readAllBytes(FOLDER.resolve("report.css")));
    assertThatIllegalArgumentException().isThrownBy(() -> Templates.builtIn("Templates.class"));
  }

  @Test
  void anOwnFileComesFirstAndTheRestIsBuiltIn() throws InvalidDocumentException {
    Templates templates = holding("report.css", "body {}".getBytes(StandardCharsets.UTF_8));

    TemplateFile own = templates.find("report.css").orElseThrow();
    assertThat(own.text()).isEqualTo("body {}");
    assertThat(own.isOwn()).isTrue();
    assertThat(own.source()).isEqualTo("maler/report.css");
    TemplateFile builtIn = templates.find("report.md.ftl").orElseThrow();
    assertThat(builtIn.bytes()).isEqualTo(Templates.builtIn("report.md.ftl"));
    assertThat(builtIn.isOwn()).isFalse();
    assertThat(templates.find("annet.ftl")).isEmpty();
    assertThat(Templates.builtIn().find("README.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../a",
        "a/../b",
        "a/..",
        "/a",
        "a//b",
        "./a",
        "a/.b",
        ".a",
        "C:\\a",
        "a\\b",
        "a:b",
        "a\u0000",
        "a\nb",
        "file:///a",
        "~/a"
      })
  void aNameThatCouldLeadOutOfTheFolderIsNeverAskedFor(String name)
      throws InvalidDocumentException {
    Templates templates =
        Templates.in(
            "maler",
            asked -> {
              throw new IllegalStateException("Asked for " + asked);
            });

    assertThat(templates.find(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ftl", "deler/topp.ftl", "Vår mal.docx", "bilder/logo-2.png"})
  void anOrdinaryNameIsAskedFor(String name) throws InvalidDocumentException {
    assertThat(holding(name, new byte[] {1, 2}).find(name).orElseThrow().bytes())
        .containsExactly(1, 2);
  }

  @Test
  void aTextIsUtf8AndNotHuge() throws InvalidDocumentException {
    byte[] latin = "på plass".getBytes(StandardCharsets.ISO_8859_1);
    byte[] marked = "\uFEFFpå".getBytes(StandardCharsets.UTF_8);

    assertThat(holding("a", marked).find("a").orElseThrow().text()).isEqualTo("på");
    requireProblem(
        () -> holding("a", latin).find("a").orElseThrow().text(), ProblemCode.ENCODING_NOT_UTF8);
    requireProblem(
        () -> holding("a", new byte[256 * 1024 + 1]).find("a").orElseThrow().text(),
        ProblemCode.DOCUMENT_TOO_LARGE);
    assertThat(holding("a", new byte[256 * 1024]).find("a").orElseThrow().text()).hasSize(262_144);
  }

  @Test
  void noFileIsHugeAndOneThatCannotBeReadSaysSo() {
    requireProblem(
        () -> holding("a", new byte[5 * 1024 * 1024 + 1]).find("a"),
        ProblemCode.DOCUMENT_TOO_LARGE);
    requireProblem(
        () ->
            Templates.in(
                    "maler",
                    name -> {
                      throw new IOException();
                    })
                .find("a"),
        ProblemCode.FILE_UNREADABLE);
  }

  @Test
  void aTemplateThatIsNotUtf8IsAProblemOfThatFile() throws IOException {
    byte[] latin = "på plass".getBytes(StandardCharsets.ISO_8859_1);
    OwnTemplates templates = OwnTemplates.of("<#include \"deler/topp.ftl\">");
    TemplateEngine engine =
        new TemplateEngine(
            Templates.in(
                "maler",
                name ->
                    name.equals("deler/topp.ftl")
                        ? Optional.of(new ByteArrayInputStream(latin))
                        : templates
                            .templates()
                            .find(name)
                            .map(file -> new ByteArrayInputStream(file.bytes()))),
            OwnTemplates.LIMITS,
            List.of(),
            Set.of());

    requireProblem(
        () -> engine.print(OwnTemplates.PRINTED, Map.of(), OutputStream.nullOutputStream()),
        ProblemCode.ENCODING_NOT_UTF8);
  }

  private static Templates holding(String name, byte[] content) {
    return Templates.in(
        "maler",
        asked ->
            asked.equals(name) ? Optional.of(new ByteArrayInputStream(content)) : Optional.empty());
  }

  private static void requireProblem(ThrowingCallable action, ProblemCode code) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(action)
        .satisfies(
            refused ->
                assertThat(refused.problems()).extracting(Problem::code).containsExactly(code));
  }
}
