package no.samarbeidssjekk.word;

/** The names that Office Open XML gives its vocabularies and parts. */
final class Names {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String REFERENCE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  static final String TYPES_PART = "[Content_Types].xml";
  static final String ROOT_RELATIONSHIPS_PART = "_rels/.rels";
  static final String CORE_PART = "docProps/core.xml";

  private Names() {}
}
