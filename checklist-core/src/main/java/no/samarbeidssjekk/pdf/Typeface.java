package no.samarbeidssjekk.pdf;

/** A font that is embedded in every PDF that needs it. */
enum Typeface {
  REGULAR("NotoSans-Regular.ttf", "Noto Sans", 400),
  BOLD("NotoSans-Bold.ttf", "Noto Sans", 700),
  /** Symbols and letters that the others lack. */
  SYMBOLS("DejaVuSans.ttf", "DejaVu Sans", 400);

  private final String file;
  private final String family;
  private final int weight;

  Typeface(String file, String family, int weight) {
    this.file = file;
    this.family = family;
    this.weight = weight;
  }

  String file() {
    return file;
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }
}
