package no.samarbeidssjekk.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPicturesTest {

  private static final SvgPictures PICTURES = new SvgPictures();
  private static final String CHART =
      svg(
          """
          <title>Nivå</title>
          <rect x="0" y="0" width="100" height="50" fill="#108c22"/>
          <g font-size="14"><text font-weight="bold" x="110" y="20">Grunnleggende æøå</text><text x="110" y="40">7 av 9</text></g>
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
  void theSameDrawingGivesTheSameBytes() throws Exception {
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
      assertThat(refusal == null || refusal instanceof InvalidDrawingException).isTrue();
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
        .isInstanceOf(InvalidDrawingException.class);
  }

  @Test
  void aSymbolThatTheFirstFontLacksIsDrawnAlikeOnEveryMachine() throws Exception {
    byte[] star = picture("★");

    assertThat(star).isNotEqualTo(picture(" ")).isNotEqualTo(picture("\uFFFD"));
    assertThat(picture("\uD83D\uDE80")).as("a letter of no font").isEqualTo(picture("\uFFFD"));
  }

  private static byte[] picture(String text) throws Exception {
    return PICTURES.picture("a", "A", 300, 50, svg("<text x='9' y='30'>" + text + "</text>")).png();
  }

  @Test
  void theReasonAndThePlaceAreTold() {
    assertThatExceptionOfType(InvalidDrawingException.class)
        .isThrownBy(() -> PICTURES.picture("a", "A", 9, 9, "<svg>\n  <rect></svg>"))
        .withMessageContaining("rect")
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
    assertThatExceptionOfType(InvalidDrawingException.class)
        .isThrownBy(() -> PICTURES.picture("a", "A", 9, 9, svg("<rect width='x' height='9'/>")))
        .withMessageContaining("width");
  }

  @Test
  @Timeout(20)
  void aDrawingThatGrowsIsRefused() {
    assertRefused(grown("<g id='%s'><use href='#%2$s'/><use href='#%2$s'/></g>"));
    assertRefused(grown("<pattern id='%s'><rect fill='url(#%s)'/></pattern>"));
    assertRefused(grown("<pattern id='%s'><rect style='fill: u\\72l(#%s)'/></pattern>"));
    assertRefused(grown("<g fill='url(#%2$s)'><pattern id='%1$s'><rect/></pattern></g>"));
    assertRefused("<pattern id='a'>" + "<rect/>".repeat(60) + "</pattern>");
    assertRefused("<style>rect { fill: url(#a) }</style>");
    assertRefused("<filter id='a'><feTurbulence numOctaves='2000000000'/></filter>");
    assertRefused("<rect/>".repeat(60_000));
  }

  private static String grown(String level) {
    return IntStream.range(0, 30)
        .mapToObj(i -> level.formatted("a" + i, "a" + (i + 1)))
        .collect(Collectors.joining());
  }

  private static void assertRefused(String content) {
    assertThat(catchThrowable(() -> PICTURES.picture("a", "A", 9, 9, svg(content))))
        .isInstanceOf(InvalidDrawingException.class);
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
