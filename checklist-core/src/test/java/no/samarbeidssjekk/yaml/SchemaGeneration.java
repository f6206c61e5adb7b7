package no.samarbeidssjekk.yaml;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinitionProvider;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import java.util.Map;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.yaml.TextSchema.Constraints;
import org.jspecify.annotations.Nullable;

/**
 * Generates the JSON Schema of a document from its record: components are properties, and
 * constraints and {@link ShortForm}s decide what is allowed. What the readers forgive, the schema
 * forgives too.
 */
final class SchemaGeneration {

  private final Checklist checklist;
  private final SchemaTexts texts = new SchemaTexts();
  private final TextSchema textSchema = new TextSchema(texts);
  private final CustomDefinitionProviderV2 records = this::shortForm;
  private final CustomPropertyDefinitionProvider<FieldScope> components = this::component;

  SchemaGeneration(Checklist checklist) {
    this.checklist = checklist;
  }

  ObjectNode of(Class<? extends Record> document) {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
    builder
        .forTypesInGeneral()
        .withCustomDefinitionProvider(records)
        .withPropertySorter((unusedLeft, unusedRight) -> 0);
    builder
        .forFields()
        .withCustomDefinitionProvider(components)
        .withIgnoreCheck(field -> constraints(field).find(Null.class) != null)
        .withRequiredCheck(SchemaGeneration::isRequired)
        .withArrayMinItemsResolver(
            list -> constraints(list).find(NotEmpty.class) == null ? null : 1)
        .withDescriptionResolver(
            field -> field.isFakeContainerItemScope() ? null : texts.of(field));
    ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(document);
    refuseUnknownKeys(schema);
    if (document == AssessmentDocument.class) {
      refuseUnknownItems(schema);
    }
    return schema.put("title", texts.of(document.getSimpleName()));
  }

  private @Nullable CustomDefinition shortForm(ResolvedType type, SchemaGenerationContext context) {
    ShortForm shortForm = type.getErasedType().getAnnotation(ShortForm.class);
    if (shortForm == null) {
      return null;
    }
    try {
      Constraints value = type.getErasedType().getDeclaredField(shortForm.value())::getAnnotation;
      return new CustomDefinition(
          either(textSchema.of(value), context.createStandardDefinition(type, records)));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private CustomPropertyDefinition component(FieldScope field, SchemaGenerationContext context) {
    return new CustomPropertyDefinition(schemaOf(field, context));
  }

  private ObjectNode schemaOf(FieldScope field, SchemaGenerationContext context) {
    if (isIn(AssessmentDocument.class, "checklist", field)) {
      return textSchema.matching(checklist.id().replace(".", "\\.") + "(?:@[\\s\\S]*)?", true);
    }
    if (isIn(AssessmentDocument.class, "target", field)) {
      return textSchema.ofTerms(checklist.levels(), isRequired(field));
    }
    if (field.getType().isInstanceOf(Map.class)) {
      ObjectNode value =
          valueType(field).isInstanceOf(String.class)
              ? textSchema.any(true)
              : context.createDefinitionReference(valueType(field));
      return isIn(AssessmentDocument.class, "answers", field) ? answers(value) : byId(value);
    }
    if (field.getType().isInstanceOf(String.class)) {
      return textSchema.of(constraints(field));
    }
    ObjectNode schema = context.createStandardDefinitionReference(field, components);
    return isRequired(field) ? schema : either(schema, textSchema.blank());
  }

  private ObjectNode answers(ObjectNode answer) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Item item : checklist.items()) {
      properties
          .putObject(item.id())
          .put("title", texts.of(item.text()))
          .put("description", texts.of(item))
          .setAll(answer);
    }
    schema.putObject("patternProperties").set("", answer);
    return schema;
  }

  /** Without supplements there are no other items than the checklist's. */
  private void refuseUnknownItems(ObjectNode schema) {
    String ids =
        SpellingPattern.ignoringCase(
            Stream.concat(
                    checklist.items().stream().map(Item::id),
                    checklist.history().retired().stream().map(RetiredItem::id))
                .toList());
    schema.putObject("if").putObject("not").putArray("required").add("supplements");
    schema
        .putObject("then")
        .putObject("properties")
        .putObject("answers")
        .putObject("propertyNames")
        .put("pattern", "^" + ids + "$");
  }

  private ObjectNode byId(ObjectNode value) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.set("additionalProperties", value);
    return either(schema, textSchema.blank());
  }

  private static void refuseUnknownKeys(JsonNode schema) {
    if (schema instanceof ObjectNode mapping
        && schema.path("type").asText().equals("object")
        && !schema.has("additionalProperties")) {
      mapping.put("additionalProperties", false);
    }
    schema.forEach(SchemaGeneration::refuseUnknownKeys);
  }

  private static boolean isIn(Class<?> document, String name, FieldScope field) {
    return field.getDeclaringType().getErasedType() == document && field.getName().equals(name);
  }

  private static ResolvedType valueType(FieldScope map) {
    return map.getType().typeParametersFor(Map.class).get(1);
  }

  private static boolean isRequired(FieldScope field) {
    return constraints(field).require() || constraints(field).find(NotEmpty.class) != null;
  }

  private static Constraints constraints(FieldScope field) {
    return field.isFakeContainerItemScope()
        ? field::getContainerItemAnnotation
        : field::getAnnotation;
  }

  private static ObjectNode either(ObjectNode first, ObjectNode second) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("anyOf").add(first).add(second);
    return schema;
  }
}
