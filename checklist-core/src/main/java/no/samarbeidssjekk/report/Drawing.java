package no.samarbeidssjekk.report;

/** A picture that a template draws. */
interface Drawing {

  /** Its name within the page, and that of the template which draws it alone. */
  String id();

  /** What it shows. */
  String title();

  /** The same in words, with the numbers. */
  String description();

  /** How wide it is, in its own units. */
  int width();

  /** How high it is, in its own units. */
  int height();
}
