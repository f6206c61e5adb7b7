package no.samarbeidssjekk.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/**
 * That a part refers to another part, or to an address outside the file.
 *
 * @param element where it is said
 */
record Reference(Element element) {

  String id() {
    return element.getAttribute("Id");
  }

  String target() {
    return element.getAttribute("Target");
  }

  boolean leadsOut() {
    String mode = element.getAttribute("TargetMode");
    return !mode.isEmpty() && !mode.equals("Internal");
  }

  boolean isOf(String kind) {
    return element.getAttribute("Type").equals(Names.REFERENCE + "/" + kind);
  }

  /** The last word of its type, whoever has named it. */
  String kind() {
    String type = element.getAttribute("Type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /**
   * The name of the part that is meant.
   *
   * @param owner the part that refers to it
   */
  String part(String owner) {
    boolean isFromTheRoot = target().startsWith("/");
    String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
    Deque<String> path = new ArrayDeque<>();
    for (String step : (isFromTheRoot ? target() : folder + target()).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
