package no.samarbeidssjekk.problem;

import java.util.Locale;

/**
 * The kinds of problem. The code of each is stable: programs may rely on it, and the sentences of
 * each stand in {@code problems_*.properties} under the same word.
 */
public enum ProblemCode {
  FILE_MISSING,
  FILE_IS_DIRECTORY,
  FILE_UNREADABLE,
  FILE_UNWRITABLE,
  FILE_EXISTS,
  ENCODING_NOT_UTF8,
  DOCUMENT_NOT_TEXT,
  DOCUMENT_EMPTY,
  DOCUMENT_SECOND,
  DOCUMENT_TRAILING,
  DOCUMENT_TOO_LARGE,
  YAML_SYNTAX,
  YAML_TAB,
  YAML_COLON,
  YAML_COLON_MISSING,
  YAML_VALUE_AND_FIELDS,
  YAML_UNCLOSED,
  YAML_CHARACTER,
  YAML_ANCHOR,
  YAML_TAG,
  YAML_DEPTH,
  ANSWERS_TOO_MANY,
  VALUES_TOO_MANY,
  TEXT_TOO_LONG,
  KEY_DUPLICATE,
  KEY_UNKNOWN,
  TYPE_MAPPING_EXPECTED,
  TYPE_LIST_EXPECTED,
  TYPE_TEXT_EXPECTED,
  VALUE_MISSING,
  VALUE_TRUE_OR_FALSE,
  DATE_FORMAT,
  DATE_NOT_EXISTING,
  YEAR_INVALID,
  MUNICIPALITY_NUMBER_FORMAT,
  MUNICIPALITY_COUNTY_UNKNOWN,
  FORM_UNKNOWN,
  SECTOR_UNKNOWN,
  TASK_UNKNOWN,
  CHECKLIST_OTHER,
  CHECKLIST_VERSION_OTHER(Severity.WARNING),
  LEVEL_UNKNOWN,
  ITEM_UNKNOWN,
  ITEM_DUPLICATE,
  STATUS_UNKNOWN,
  REASON_MISSING,
  NOT_APPLICABLE_REFUSED,
  ID_DUPLICATE,
  ID_INVALID,
  LANGUAGE_UNKNOWN,
  ACTION_DUE_BEFORE_ASSESSMENT(Severity.WARNING),
  EVIDENCE_AFTER_ASSESSMENT(Severity.WARNING),
  IN_PLACE_UNSUPPORTED(Severity.WARNING),
  NOTE_REPEATED(Severity.WARNING),
  MEMBERS_ONE_MUNICIPALITY(Severity.WARNING),
  MUNICIPALITY_DUPLICATE(Severity.WARNING);

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether a document with such a problem can be used all the same. */
  public Severity severity() {
    return severity;
  }

  /** The stable word, for instance {@code status-unknown}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
