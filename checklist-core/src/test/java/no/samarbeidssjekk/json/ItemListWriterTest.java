package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.yaml.MadeUpEdition;
import org.junit.jupiter.api.Test;

class ItemListWriterTest {

  private static final Checklist NEWER = MadeUpEdition.OF_2026;

  @Test
  void retiredItemsFollowAllItems() throws IOException {
    JsonNode retired = written(NEWER, NEWER.items()).path("retired");

    assertThat(retired).hasSize(3);
    assertThat(retired.get(0).toString())
        .isEqualTo(
            "{\"id\":\"RB-06\",\"text\":\"Evaluate the framework conditions regularly\","
                + "\"version\":\"2026.1\",\"reason\":{\"nb\":\"Skrevet tydeligere.\",\"nn\":\"Skrive tydelegare.\",\"en\":\"Worded more clearly.\"},"
                + "\"replacedBy\":\"RB-07\"}");
    assertThat(retired.get(1).has("replacedBy")).isFalse();
  }

  @Test
  void retiredItemsAreLeftOutWhenSomeItemsAre() throws IOException {
    assertThat(written(NEWER, NEWER.items().subList(0, 5)).has("retired")).isFalse();
  }

  @Test
  void aChecklistThatRetiredNothingSaysNothingOfIt() throws IOException {
    Checklist bundled = Samarbeidssjekk.bundled().checklist();

    assertThat(written(bundled, bundled.items()).has("retired")).isFalse();
  }

  private static JsonNode written(Checklist checklist, List<Item> items) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ItemListWriter().write(checklist, items, Language.ENGLISH, stream);
    return new ObjectMapper().readTree(stream.toByteArray());
  }
}
