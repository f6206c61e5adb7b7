package no.samarbeidssjekk.lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;

/**
 * A letter as its font draws it, from the line upwards.
 *
 * @param outline in units of the font; empty for a space
 * @param advance how far the next letter stands from it, in the same units
 * @param unitsPerEm how many of the units are the size of the font
 */
record Letter(GeneralPath outline, double advance, int unitsPerEm) {

  /** Draws it at the end of a line that is so wide, and gives how wide the line is then. */
  double drawAfter(double width, double size, Path2D line) {
    double scale = size / unitsPerEm;
    line.append(
        new AffineTransform(scale, 0, 0, -scale, width, 0).createTransformedShape(outline), false);
    return width + advance * scale;
  }
}
