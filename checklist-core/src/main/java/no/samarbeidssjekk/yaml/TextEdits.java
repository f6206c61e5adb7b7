package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a text at places that do not overlap; what is inserted at one place keeps its order.
 */
final class TextEdits {

  private record Edit(int from, int to, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  String appliedTo(String text) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Edit edit :
        edits.stream().sorted(Comparator.comparing(Edit::from).thenComparing(Edit::to)).toList()) {
      changed.append(text, done, edit.from()).append(edit.text());
      done = edit.to();
    }
    return changed.append(text.substring(done)).toString();
  }
}
