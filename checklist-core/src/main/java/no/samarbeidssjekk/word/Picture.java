package no.samarbeidssjekk.word;

/**
 * A picture in PNG format with the text that stands in for it. Immutable.
 *
 * <p>{@link SvgPictures} makes one of an SVG drawing.
 */
public final class Picture {

  private final String name;
  private final String alternativeText;
  private final int width;
  private final int height;
  private final byte[] png;

  /**
   * A picture.
   *
   * @param name the name by which the body of a document refers to it
   * @param alternativeText what the picture shows, for those who do not see it; never blank
   * @param width how wide it is shown, in pixels of 1/96 inch; a narrow page makes it smaller
   * @param height how high it is shown, in the same pixels
   */
  public Picture(String name, String alternativeText, int width, int height, byte[] png) {
    if (alternativeText.isBlank()) {
      throw new IllegalArgumentException("The picture " + name + " has no alternative text");
    }
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("The picture " + name + " has no size");
    }
    this.name = name;
    this.alternativeText = Xml.allowed(alternativeText);
    this.width = width;
    this.height = height;
    this.png = png.clone();
  }

  /** The name by which the body of a document refers to the picture. */
  public String name() {
    return name;
  }

  /** What the picture shows, for those who do not see it. */
  public String alternativeText() {
    return alternativeText;
  }

  /** How wide the picture is shown, in pixels of 1/96 inch. */
  public int width() {
    return width;
  }

  /** How high the picture is shown, in pixels of 1/96 inch. */
  public int height() {
    return height;
  }

  /** The picture in PNG format. */
  public byte[] png() {
    return png.clone();
  }
}
