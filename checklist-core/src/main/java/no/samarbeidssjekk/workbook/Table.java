package no.samarbeidssjekk.workbook;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The tables of a workbook to fill in, each on a sheet of its own and known by its headings. */
enum Table {
  GUIDE(EnumSet.of(Heading.GUIDE), EnumSet.noneOf(Heading.class), false),
  COLLABORATION(EnumSet.of(Heading.FACT, Heading.VALUE), EnumSet.noneOf(Heading.class), true),
  MUNICIPALITIES(EnumSet.of(Heading.NUMBER), EnumSet.of(Heading.STATUS), false),
  ANSWERS(EnumSet.of(Heading.ITEM, Heading.STATUS), EnumSet.noneOf(Heading.class), true),
  EVIDENCE(
      EnumSet.of(Heading.ITEM, Heading.EVIDENCE),
      EnumSet.of(Heading.STATUS, Heading.NOTE, Heading.TEXT),
      false),
  WORDS(EnumSet.of(Heading.STATUSES, Heading.FORMS), EnumSet.noneOf(Heading.class), false);

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final Set<Heading> marks;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final Set<Heading> foreign;

  private final boolean isNeeded;

  Table(Set<Heading> marks, Set<Heading> foreign, boolean isNeeded) {
    this.marks = marks;
    this.foreign = foreign;
    this.isNeeded = isNeeded;
  }

  /** The headings by which it is known. */
  Set<Heading> marks() {
    return Set.copyOf(marks);
  }

  /** Whether a row with these headings is the top of this table. */
  boolean isMarkedBy(Collection<Heading> headings) {
    return headings.containsAll(marks) && foreign.stream().noneMatch(headings::contains);
  }

  /** Whether nothing can be read without it. */
  boolean isNeeded() {
    return isNeeded;
  }

  /** Whether there is anything to fill in. */
  boolean isFilledIn() {
    return this != GUIDE && this != WORDS;
  }
}
