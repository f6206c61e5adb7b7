package no.samarbeidssjekk.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part of a Word file refers to, inside the file and outside it. */
final class Relationships {

  private final Element root;

  Relationships(Document document) {
    this.root = document.getDocumentElement();
  }

  /** The part in which the relationships of another stand. */
  static String partOf(String owner) {
    int name = owner.lastIndexOf('/') + 1;
    return owner.substring(0, name) + "_rels/" + owner.substring(name) + ".rels";
  }

  List<Reference> all() {
    return Xml.children(root).stream().map(Reference::new).toList();
  }

  void removeIf(Predicate<Reference> unwanted) {
    all().stream().filter(unwanted).forEach(reference -> root.removeChild(reference.element()));
  }

  /** The id of the reference to another part of the file. */
  String toPart(String type, String target) {
    return id(type, target, Optional.empty());
  }

  /** The id of the reference to an address outside the file. */
  String toAddress(String type, String target) {
    return id(type, target, Optional.of("External"));
  }

  private String id(String type, String target, Optional<String> mode) {
    return Xml.children(root).stream()
        .filter(known -> known.getAttribute("Type").equals(type))
        .filter(known -> known.getAttribute("Target").equals(target))
        .filter(known -> known.getAttribute("TargetMode").equals(mode.orElse("")))
        .findFirst()
        .orElseGet(() -> add(type, target, mode))
        .getAttribute("Id");
  }

  private Element add(String type, String target, Optional<String> mode) {
    Element added = root.getOwnerDocument().createElementNS(Names.RELATIONSHIPS, "Relationship");
    added.setAttribute("Id", freeId());
    added.setAttribute("Type", type);
    added.setAttribute("Target", target);
    mode.ifPresent(value -> added.setAttribute("TargetMode", value));
    root.appendChild(added);
    return added;
  }

  private String freeId() {
    Set<String> taken = all().stream().map(Reference::id).collect(Collectors.toUnmodifiableSet());
    int number = taken.size() + 1;
    while (taken.contains("rId" + number)) {
      number++;
    }
    return "rId" + number;
  }
}
