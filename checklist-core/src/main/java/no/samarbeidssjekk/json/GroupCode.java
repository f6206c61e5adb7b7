package no.samarbeidssjekk.json;

import java.util.Optional;
import no.samarbeidssjekk.overview.Group;
import no.samarbeidssjekk.overview.Grouping;

/** A group as one word: the code of its grouping, a colon, and its own. */
final class GroupCode {

  private static final String WITHIN = ":";

  private GroupCode() {}

  static String of(Group group) {
    return group.grouping().code() + WITHIN + group.code();
  }

  static Optional<Group> parse(String text) {
    int end = text.indexOf(WITHIN);
    return end < 0
        ? Optional.empty()
        : Grouping.ofCode(text.substring(0, end))
            .flatMap(grouping -> Group.ofCode(grouping, text.substring(end + WITHIN.length())));
  }
}
