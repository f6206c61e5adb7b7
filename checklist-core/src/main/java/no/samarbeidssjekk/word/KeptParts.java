package no.samarbeidssjekk.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes out of a template what its pages look like, and nothing of what it said. Whatever could
 * fetch or run something when a report is opened is refused.
 */
final class KeptParts {

  private static final String MAIN = "officeDocument";
  private static final String ORDINARY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final Set<String> PAGE_PARTS = Set.of("header", "footer");

  private static final Map<String, Set<String>> KEPT_WITH =
      Map.of(
          MAIN,
          Set.of(
              "styles",
              "numbering",
              "settings",
              "theme",
              "fontTable",
              "webSettings",
              "header",
              "footer"),
          "header",
          Set.of("image", "hyperlink"),
          "footer",
          Set.of("image", "hyperlink"),
          "numbering",
          Set.of("image"),
          "theme",
          Set.of("image"),
          "fontTable",
          Set.of("font"));

  /** What these refer to beyond that is left out with the text that refers to it. */
  private static final Set<String> SHORTENED = Set.of(MAIN, "settings", "webSettings");

  private static final Set<String> WITHOUT_MARKUP = Set.of("image", "font");

  private static final Set<String> RUNS_OR_BRINGS_OTHER_FILES =
      Set.of(
          "oleObject",
          "package",
          "control",
          "activeXControlBinary",
          "aFChunk",
          "vbaProject",
          "wordVbaData",
          "subDocument",
          "attachedTemplate",
          "frame");

  /** What settings tell of other files, of the old text and of those who wrote it. */
  private static final Set<String> OF_THE_OLD_TEXT =
      Set.of(
          "attachedTemplate",
          "attachedSchema",
          "schemaLibrary",
          "saveThroughXslt",
          "mailMerge",
          "docVars",
          "rsids",
          "footnotePr",
          "endnotePr");

  private final Parts template;
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  private KeptParts(Parts template) {
    this.template = template;
  }

  static TemplateParts of(Parts template) throws InvalidTemplateException {
    refuseWhatLeadsOut(template);
    Document types = template.document(Names.TYPES_PART);
    Document root = template.document(Names.ROOT_RELATIONSHIPS_PART);
    String main =
        new Relationships(root)
            .all().stream()
                .filter(reference -> reference.isOf(MAIN))
                .map(reference -> reference.part(""))
                .findFirst()
                .orElseThrow(() -> otherKind());
    if (!template.has(main)) {
      throw new InvalidTemplateException(Fault.PART_MISSING, main);
    }
    if (!new ContentTypes(types).has(main, ORDINARY)) {
      throw otherKind();
    }
    KeptParts kept = new KeptParts(template.copy());
    kept.keep(MAIN, main);
    kept.put(types, root);
    return kept.parts(main);
  }

  private static InvalidTemplateException otherKind() {
    return new InvalidTemplateException(Fault.OTHER_KIND_OF_FILE, "");
  }

  private static void refuseWhatLeadsOut(Parts template) throws InvalidTemplateException {
    for (String name : template.names(part -> part.endsWith(".rels"))) {
      for (Reference reference : new Relationships(template.document(name)).all()) {
        if (RUNS_OR_BRINGS_OTHER_FILES.contains(reference.kind())) {
          throw new InvalidTemplateException(Fault.FOREIGN_CONTENT, reference.kind());
        }
        if (reference.leadsOut() && !reference.isOf("hyperlink")) {
          throw new InvalidTemplateException(Fault.LEADS_OUT, reference.target());
        }
      }
    }
  }

  private void keep(String kind, String part) throws InvalidTemplateException {
    if (!names.add(part)) {
      return;
    }
    kinds.put(part, kind);
    if (!template.has(part)) {
      throw new InvalidTemplateException(Fault.PART_MISSING, part);
    }
    Set<String> usedOnPages = kind.equals(MAIN) ? emptied(part) : Set.of();
    if (kind.equals("settings")) {
      forgetOldText(part);
    }
    String relationshipsPart = Relationships.partOf(part);
    if (!kind.equals(MAIN) && !template.has(relationshipsPart)) {
      refuseMarkupThatLeadsOut(kind, part, List.of());
      return;
    }
    Document document = template.document(relationshipsPart);
    Relationships relationships = new Relationships(document);
    if (SHORTENED.contains(kind)) {
      relationships.removeIf(
          reference ->
              !isKept(kind, reference)
                  || (PAGE_PARTS.contains(reference.kind())
                      && !usedOnPages.contains(reference.id())));
    }
    for (Reference reference : relationships.all()) {
      if (!isKept(kind, reference)) {
        throw new InvalidTemplateException(Fault.FOREIGN_CONTENT, reference.kind());
      }
      if (!reference.leadsOut()) {
        keep(reference.kind(), reference.part(part));
      }
    }
    refuseMarkupThatLeadsOut(kind, part, relationships.all());
    template.put(relationshipsPart, document);
    names.add(relationshipsPart);
  }

  private static boolean isKept(String kind, Reference reference) {
    return reference.isOf(reference.kind())
        && KEPT_WITH.getOrDefault(kind, Set.of()).contains(reference.kind());
  }

  /** Leaves nothing in the document but its pages; tells which headers and footers they use. */
  private Set<String> emptied(String part) throws InvalidTemplateException {
    Document document = template.document(part);
    Element body = Pages.body(document, part);
    Element pages = Pages.section(body);
    Xml.children(body).stream().filter(old -> old != pages).forEach(body::removeChild);
    Xml.all(document, Names.WORD, "sectPrChange").forEach(KeptParts::remove);
    List<Element> used =
        Xml.all(pages, Names.WORD, "*").stream()
            .filter(element -> element.getLocalName().matches("(header|footer)Reference"))
            .toList();
    Xml.referring(document).filter(element -> !used.contains(element)).forEach(KeptParts::remove);
    template.put(part, document);
    return used.stream()
        .map(element -> element.getAttributeNS(Names.REFERENCE, "id"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void forgetOldText(String part) throws InvalidTemplateException {
    Document settings = template.document(part);
    Stream.concat(
            Xml.children(settings.getDocumentElement()).stream()
                .filter(setting -> OF_THE_OLD_TEXT.contains(setting.getLocalName())),
            Xml.referring(settings))
        .forEach(KeptParts::remove);
    template.put(part, settings);
  }

  private static void remove(Element element) {
    if (element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  private void refuseMarkupThatLeadsOut(String kind, String part, List<Reference> references)
      throws InvalidTemplateException {
    if (WITHOUT_MARKUP.contains(kind)) {
      return;
    }
    Set<String> addresses =
        references.stream()
            .filter(Reference::leadsOut)
            .map(Reference::id)
            .collect(Collectors.toUnmodifiableSet());
    Document document = template.document(part);
    Optional<String> field = Fields.refused(document);
    if (field.isPresent()) {
      throw new InvalidTemplateException(Fault.FIELD_REFUSED, field.get());
    }
    Optional<String> address = LeadingOut.of(document, addresses);
    if (address.isPresent()) {
      throw new InvalidTemplateException(Fault.LEADS_OUT, address.get());
    }
  }

  /** Files are told apart by their types, and the document is found from the root. */
  private void put(Document types, Document root) {
    new ContentTypes(types).keepOnly(names);
    new Relationships(root).removeIf(reference -> !reference.isOf(MAIN));
    template.put(Names.TYPES_PART, types);
    template.put(Names.ROOT_RELATIONSHIPS_PART, root);
    names.add(Names.TYPES_PART);
    names.add(Names.ROOT_RELATIONSHIPS_PART);
    template.keepOnly(names);
  }

  private TemplateParts parts(String main) throws InvalidTemplateException {
    String styles =
        ofKind("styles")
            .findFirst()
            .orElseThrow(() -> new InvalidTemplateException(Fault.PART_MISSING, "styles"));
    Optional<String> settings = ofKind("settings").findFirst();
    List<String> onPages = PAGE_PARTS.stream().flatMap(this::ofKind).sorted().toList();
    return new TemplateParts(template, main, styles, settings, onPages);
  }

  private Stream<String> ofKind(String kind) {
    return names.stream().filter(name -> kind.equals(kinds.get(name)));
  }
}
