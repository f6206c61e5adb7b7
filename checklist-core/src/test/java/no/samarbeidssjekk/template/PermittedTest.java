package no.samarbeidssjekk.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PermittedTest {

  private static final Pattern LISTED =
      Pattern.compile("(?<=^Directives|^Built-ins) that can be used: (.*)", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");

  @Test
  void thePageListsTheWordsThatCanBeUsed() {
    String page = new String(Templates.builtIn(Templates.page()), StandardCharsets.UTF_8);
    List<String> listed =
        LISTED
            .matcher(page)
            .results()
            .flatMap(line -> WORD.matcher(line.group(1)).results())
            .map((MatchResult word) -> word.group(1))
            .toList();

    assertThat(listed).containsExactlyInAnyOrderElementsOf(Permitted.words());
  }
}
