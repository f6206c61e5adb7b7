package no.samarbeidssjekk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import org.junit.jupiter.api.Test;

class RetiredItemsTest {

  @Test
  void eachIsShownWithTheVersionAndTheReason() {
    RetiredItem replaced = item("RB-06", Optional.of("RB-07"));
    RetiredItem retired = item("ST-05", Optional.empty());

    assertThat(printed(List.of(replaced, retired)))
        .isEqualTo(
            """

            Punkter som er tatt ut
              RB-06  Lag en plan
                     Erstattet av RB-07 fra versjon 2026.1. Var uklart.
              ST-05  Lag en plan
                     Tatt ut fra versjon 2026.1. Var uklart.
            """);
  }

  @Test
  void nothingIsShownWhenThereAreNone() {
    assertThat(printed(List.of())).isEmpty();
  }

  private static RetiredItem item(String id, Optional<String> replacedBy) {
    return new RetiredItem(
        id,
        LocalizedText.ofBokmal("Lag en plan"),
        Optional.empty(),
        "2026.1",
        LocalizedText.ofBokmal("Var uklart."),
        replacedBy);
  }

  private static String printed(List<RetiredItem> items) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new RetiredItems(items, new Speech(Language.BOKMAL)).print(out);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
