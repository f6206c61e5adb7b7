package no.samarbeidssjekk.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where a part of a workbook says that its other parts are. Only those in the file count. */
record Relationships(Map<String, Target> byId) {

  /**
   * A part.
   *
   * @param kind the last word of its type, for instance {@code worksheet}
   * @param part its name in the file
   */
  record Target(String kind, String part) {}

  /** The relationships of a part; of the whole file when the part is empty. */
  static Relationships of(String part, ZipContents contents) throws UnreadableWorkbookException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Target> targets = new LinkedHashMap<>();
    Optional<byte[]> content = contents.part(name);
    if (content.isPresent()) {
      XmlPart xml = new XmlPart(name, content.get());
      while (xml.toNextElement()) {
        if (xml.element().equals("Relationship")
            && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          targets.put(
              xml.attribute("Id"),
              new Target(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, xml.attribute("Target"))));
        }
      }
    }
    return new Relationships(targets);
  }

  /** The part of this kind that is named first. */
  Optional<String> first(String kind) {
    return byId.values().stream()
        .filter(target -> target.kind().equals(kind))
        .map(Target::part)
        .findFirst();
  }

  /** Whether there is a part of this kind. */
  boolean has(String kind) {
    return first(kind).isPresent();
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../")) {
        path = path.replaceFirst("[^/]*/$", "");
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return path + rest;
  }
}
