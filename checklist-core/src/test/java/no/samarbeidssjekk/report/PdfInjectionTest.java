package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.pdf.Conformance;
import no.samarbeidssjekk.pdf.PdfReading;
import no.samarbeidssjekk.pdf.PdfWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("injection")
class PdfInjectionTest {

  private static final PdfReading HARMLESS = read(ReportKind.FULL, TypedText.HARMLESS);
  private static final PdfReading HARMLESS_SHORT = read(ReportKind.SHORT, TypedText.HARMLESS);

  private static final List<String> REFERENCES =
      List.of(
          "<img src=\"ADDRESS\">",
          "<link rel=\"stylesheet\" href=\"ADDRESS\">",
          "<style>@import url(ADDRESS); body { background: url(ADDRESS) }</style>",
          "<style>@font-face { font-family: x; src: url(ADDRESS) } p { font-family: x }</style>",
          "<p style=\"background-image: url('ADDRESS'); list-style-image: url(ADDRESS)\">",
          "<script src=\"ADDRESS\"></script>",
          "<iframe src=\"ADDRESS\"></iframe><embed src=\"ADDRESS\"><object data=\"ADDRESS\"></object>",
          "<svg alt=\"x\"><image href=\"ADDRESS\" width=\"9\" height=\"9\"/></svg>",
          "<svg alt=\"x\"><image xlink:href=\"ADDRESS\" width=\"9\" height=\"9\"/></svg>",
          "<svg alt=\"x\"><use href=\"ADDRESS#x\"/><rect width=\"9\" fill=\"url(ADDRESS#x)\"/></svg>",
          "<svg alt=\"x\"><style>@import 'ADDRESS';</style><script href=\"ADDRESS\"></script></svg>",
          "<a href=\"ADDRESS\" download=\"x\" data-content-type=\"text/plain\">x</a>",
          "<base href=\"ADDRESS\"><img src=\"x.png\">",
          "<?xml-stylesheet href=\"ADDRESS\"?>",
          "<!DOCTYPE html SYSTEM \"ADDRESS\"><!ENTITY x SYSTEM \"ADDRESS\">&x;",
          "<input type=\"image\" src=\"ADDRESS\"><video poster=\"ADDRESS\" src=\"ADDRESS\"></video>");

  private static final List<String> NAUGHTY =
      List.of(
          "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e2\u05d1\u05e8\u05d9\u05ea",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddf3\ud83c\uddf4 \ud83d\ude00",
          "\u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4 \u4e2d\u6587",
          "Z\u0351\u036b\u0343\u036a\u0302a\u0328\u034e\u0325\u0347l\u0321\u0353g\u0334\u033co",
          "\u0000 \u0001 \ufffe \uffff \ud800 \udc00",
          "\u00ad \u00a0 \u2028 \u3000 \u202e gnp.x",
          "W".repeat(200),
          "ord ".repeat(100),
          "linje\n".repeat(20));

  static Stream<String> texts() {
    return Stream.concat(
        HostileTexts.chosen(),
        REFERENCES.stream().map(text -> text.replace("ADDRESS", "file:///x")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsReadAloudAsItWasTypedAndDoesNothing(String text) {
    PdfReading reading = read(ReportKind.FULL, text);

    assertThat(letters(reading.aloud()))
        .isEqualTo(letters(HARMLESS.aloud().replace(TypedText.HARMLESS, shown(text))));
    assertThat(reading.links()).isEqualTo(HARMLESS.links());
  }

  /** The letters of the fonts alone are shown as typed, so only lines in ASCII are looked for. */
  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#together")
  void manyTextsTogetherAreReadAloudAndDoNothing(String texts) {
    PdfReading reading = read(ReportKind.SHORT, texts);

    assertThat(reading.links()).isEqualTo(HARMLESS_SHORT.links());
    assertThat(letters(reading.aloud()))
        .contains(
            texts
                .lines()
                .filter(line -> line.matches("[ -~]+"))
                .map(PdfInjectionTest::letters)
                .toList());
  }

  @Test
  void textsOfEveryKindTogetherConform() {
    String everything =
        Stream.concat(texts().filter(text -> text.matches("(?s).*[^ -~].*")), NAUGHTY.stream())
            .collect(Collectors.joining("\n"));

    assertThat(
            Conformance.breaches(
                TypedText.bytes(ReportFormat.PDF, ReportKind.SHORT, everything, everything)))
        .isEmpty();
  }

  @Test
  void evenAPageThatRefersElsewhereIsMadeWithoutARequest(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.css"), "p { display: none } Hemmelig");
    try (Doorbell doorbell = new Doorbell()) {
      for (String reference : REFERENCES) {
        for (String address :
            List.of(
                doorbell.address(),
                "jar:" + doorbell.address() + "!/x",
                secret.toUri().toString(),
                secret.toString())) {
          byte[] pdf = write(reference.replace("ADDRESS", address) + "<p>Avsnitt</p>");
          assertThat(PdfReading.of(pdf).aloud())
              .as(reference)
              .contains("Avsnitt")
              .doesNotContain("Hemmelig");
        }
      }
      assertThat(doorbell.rings()).isZero();

      assertThatThrownBy(() -> URI.create(doorbell.address()).toURL().openStream())
          .isInstanceOf(IOException.class);
      assertThat(doorbell.rings()).isPositive();
    }
  }

  /** A server that hangs up, and counts those who called. */
  private static final class Doorbell implements AutoCloseable {

    private final AtomicInteger rings = new AtomicInteger();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Doorbell() throws IOException {
      new Thread(this::answer).start();
    }

    private void answer() {
      while (!server.isClosed()) {
        try {
          server.accept().close();
          rings.incrementAndGet();
        } catch (IOException e) {
          // closed
        }
      }
    }

    String address() {
      return "http://localhost:" + server.getLocalPort() + "/x.png";
    }

    int rings() {
      return rings.get();
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  @Test
  void aPageThatWouldRunSomethingRunsNothing() throws IOException {
    byte[] pdf =
        write(
            "<h1 id=a>A</h1><a href='#a' onclick='app.alert(1)'>x</a><script>1</script>"
                + "<svg alt=x onload='1'><script>1</script></svg><form><input name=x></form>");

    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .doesNotContain("/JavaScript", "/JS", "/OpenAction");
    assertThat(PdfReading.of(pdf).links()).containsExactly("#");
  }

  private static PdfReading read(ReportKind kind, String text) {
    return PdfReading.of(TypedText.bytes(ReportFormat.PDF, kind, text, text));
  }

  private static byte[] write(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfWriter().write("<html lang=nb><title>x</title><body>" + body, Examples.TODAY, bytes);
    return bytes.toByteArray();
  }

  private static String shown(String text) {
    return Visible.inDocument(text).replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "\uFFFD");
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u00a0\u0085\u2028\u2029\u00ad]+", "");
  }
}
