package no.samarbeidssjekk.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPicturesTest {

  private static final SvgPictures PICTURES = SvgPictures.withFontOfTheMachine();
  private static final String CHART =
      svg(
          """
          <title>Nivå</title><style>text { font: 14px Inter, sans-serif } .strong { font-weight: 700 }</style>
          <rect x="0" y="0" width="100" height="50" fill="#108c22"/>
          <text class="strong" x="110" y="20">Grunnleggende æøå</text><text x="110" y="40">7 av 9</text>
          """);

  @Test
  void aDrawingIsMadeThriceAsDenseAsItIsShown() throws Exception {
    Picture picture = PICTURES.picture("nivå", "Nivå", 300, 50, CHART);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));

    assertThat(picture.width()).isEqualTo(300);
    assertThat(image.getWidth()).isEqualTo(900);
    assertThat(image.getHeight()).isEqualTo(150);
    assertThat(image.getRGB(150, 75)).isEqualTo(0xFF108C22);
    assertThat(image.getRGB(885, 142)).as("paper").isEqualTo(0xFFFFFFFF);
    assertThat(hasInk(image, 330, 30)).as("text in bold").isTrue();
    assertThat(hasInk(image, 330, 90)).as("text").isTrue();
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    assertThat(PICTURES.picture("a", "A", 300, 50, CHART).png())
        .isEqualTo(PICTURES.picture("a", "A", 300, 50, CHART).png());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image xlink:href='@/x.png' width='9' height='9'/>",
        "<image xlink:href='@/x.svg#y' width='9' height='9'/>",
        "<use xlink:href='@/x.svg#y'/>",
        "<style>@import '@/x.css';</style><text>a</text>",
        "<style>@font-face { font-family: x; src: url(@/x.ttf) }</style><text font-family='x'>a</text>",
        "<rect width='9' height='9' fill='url(@/x.svg#y)'/>",
        "<rect width='9' height='9' style='filter: url(@/x.svg#y)'/>",
        "<script xlink:href='@/x.js'/>",
        "<script type='text/ecmascript'>new java.net.URL('@/').openStream()</script>",
        "<filter id='f'><feImage xlink:href='@/x.png'/></filter><rect width='9' height='9' filter='url(#f)'/>",
        "<a xlink:href='@/'><rect width='9' height='9'/></a>",
        "<tref xlink:href='@/x.svg#y'/>",
        "<text><tref xlink:href='@/x.svg#y'/></text>"
      })
  void aDrawingReachesNothingOutsideIt(String content) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    List<String> asked = new CopyOnWriteArrayList<>();
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    try {
      String svg = svg(content.replace("@", "http://localhost:" + server.getAddress().getPort()));
      Throwable refusal = catchThrowable(() -> PICTURES.picture("a", "A", 9, 9, svg));
      assertThat(refusal == null || refusal instanceof IllegalArgumentException).isTrue();
      assertThat(asked).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><rect width='a'/></svg>",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
            + "<image xlink:href='file:///etc/passwd' width='9' height='9'/></svg>"
      })
  void aDrawingAtFaultIsRefused(String svg) {
    assertThat(catchThrowable(() -> PICTURES.picture("feil", "A", 9, 9, svg)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("feil");
  }

  @Test
  void whatIsNotAFontIsRefused() {
    assertThatIOException()
        .isThrownBy(
            () ->
                SvgPictures.withFont(InputStream.nullInputStream(), InputStream.nullInputStream()));
  }

  private static boolean hasInk(BufferedImage image, int left, int top) {
    for (int x = left; x < left + 60; x++) {
      for (int y = top; y < top + 20; y++) {
        if (image.getRGB(x, y) == 0xFF000000) {
          return true;
        }
      }
    }
    return false;
  }

  private static String svg(String content) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        width="300" height="50" viewBox="0 0 300 50">%s</svg>
        """
        .formatted(content);
  }
}
