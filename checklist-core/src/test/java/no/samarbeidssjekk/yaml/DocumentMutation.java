package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one place in a document, as a slip of the hand or a program with a bug would. */
record DocumentMutation(Random random) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u00A0",
          "tekst",
          "PÅ PLASS",
          "paa plass",
          "ikke relevant",
          "påå plass",
          "Basic",
          "2025-03-21",
          "2025-02-30",
          "21.3.2025",
          "0301",
          "1201",
          "5054",
          "1987",
          "true",
          "nb",
          "IKS",
          "annet",
          "grunnleggende",
          "RB-01",
          "veien-til-samarbeid@2025.1",
          "1e3");
  private static final List<String> KEYS =
      List.of(
          "note",
          "status",
          "reason",
          "evidence",
          "action",
          "date",
          "name",
          "title",
          "text",
          "nb",
          "id",
          "level",
          "rb-01",
          " KV-04 ",
          "XX-99",
          "ukjent",
          "Note",
          "");

  JsonNode of(JsonNode document) {
    JsonNode mutant = document.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(mutant, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode mapping) {
      mutate(mapping);
    } else if (chosen instanceof ArrayNode list) {
      mutate(list);
    }
    return mutant;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void mutate(ObjectNode mapping) {
    List<String> names = new ArrayList<>();
    mapping.fieldNames().forEachRemaining(names::add);
    String name = one(names);
    switch (random.nextInt(4)) {
      case 0 -> mapping.remove(name);
      case 1 -> mapping.set(one(KEYS), mapping.remove(name));
      case 2 -> mapping.set(one(KEYS), value());
      default -> mapping.set(name, value());
    }
  }

  private void mutate(ArrayNode list) {
    int index = random.nextInt(list.size());
    switch (random.nextInt(3)) {
      case 0 -> list.remove(index);
      case 1 -> list.insert(index, value());
      default -> list.set(index, value());
    }
  }

  private JsonNode value() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(10_000));
      case 3 -> random.nextBoolean() ? JSON.arrayNode() : JSON.arrayNode().add(one(TEXTS));
      case 4 ->
          random.nextBoolean() ? JSON.objectNode() : JSON.objectNode().put(one(KEYS), one(TEXTS));
      default -> JSON.textNode(one(TEXTS));
    };
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
