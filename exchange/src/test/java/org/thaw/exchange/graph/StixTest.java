package org.thaw.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.Statements;
import org.thaw.statement.Statement;

/** Validated by a JSON schema of the standard's objects. */
final class StixTest {

  private static String export(List<Statement> statements) throws IOException {
    StringWriter written = new StringWriter();
    try (StatementExport export = new StixExport().to(written)) {
      statements.forEach(export);
    }
    return written.toString();
  }

  private static Set<ValidationMessage> faults(String bundle) throws IOException {
    try (InputStream in = StixTest.class.getResourceAsStream("stix-2.1.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      return schema.validate(bundle, InputFormat.JSON);
    }
  }

  private static JsonNode objects(String bundle) throws IOException {
    return new ObjectMapper().readTree(bundle).path("objects");
  }

  @Test
  void a_bundle_of_every_kind_is_valid() throws IOException {
    assertThat(faults(export(Statements.everyKind()))).isEmpty();
    assertThat(faults(export(List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "relationship_type":"attributed-to" | "relationship_type":"Attributed To"
          "latitude":41.5, | ''
          "latitude":41.5 | "latitude":141.5
          "latitude":41.5 | "country":"GEO","latitude":41.5
          T08:00:00.000Z | T08:00:00+01:00
          "modified": | "changed":
          "spec_version":"2.1", | ''
          "type":"bundle" | "type":"bundle","spec_version":"2.1"
          "id":"incident-- | "id":"identity--
          "source_ref":"incident--[0-9a-f]{8}- | "source_ref":"incident--
          "labels":\\[[^]]*] | "labels":[]
          "confidence":\\d+ | "confidence":101
          "name":"Thaw", | ''
          "objects":\\[.*] | "objects":[]
          """)
  void the_schema_refuses_what_the_standard_does_not_allow(String sound, String broken)
      throws IOException {
    String bundle = export(Statements.everyKind().subList(0, 1));
    String changed = Pattern.compile(sound, Pattern.DOTALL).matcher(bundle).replaceAll(broken);
    assertThat(changed).isNotEqualTo(bundle);
    assertThat(faults(changed)).isNotEmpty();
  }

  @Test
  void every_reference_is_resolved_and_every_id_stands_once() throws IOException {
    Set<String> ids = new HashSet<>();
    JsonNode objects = objects(export(Statements.everyKind()));
    objects.forEach(object -> assertThat(ids.add(object.path("id").asText())).isTrue());
    for (JsonNode object : objects) {
      for (String name : List.of("created_by_ref", "source_ref", "target_ref")) {
        if (object.has(name)) {
          assertThat(ids).contains(object.path(name).asText());
        }
      }
      object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
    }
  }

  @Test
  void an_event_is_attributed_to_its_actor_and_targets_its_recipient() throws IOException {
    JsonNode objects = objects(export(Statements.everyKind().subList(0, 1)));
    assertThat(objects)
        .extracting(o -> o.path("type").asText())
        .containsExactly(
            "identity",
            "identity",
            "identity",
            "incident",
            "relationship",
            "relationship",
            "location",
            "relationship");
    assertThat(objects)
        .extracting(o -> o.path("relationship_type").asText())
        .filteredOn(type -> !type.isEmpty())
        .containsExactly("attributed-to", "targets", "located-at");
    assertThat(objects.get(4).path("start_time").asText()).isEqualTo("2022-11-14T00:00:00.000Z");
    assertThat(objects.get(4).path("stop_time").asText()).isEqualTo("2022-11-15T00:00:00.000Z");
  }

  @Test
  void every_object_but_thaw_itself_names_its_source() throws IOException {
    for (JsonNode object : objects(export(Statements.everyKind()))) {
      if (!object.path("name").asText().equals("Thaw")) {
        assertThat(object.at("/external_references/0/description").asText()).isNotBlank();
      }
    }
  }

  @Test
  void the_same_statements_give_the_same_bundle() throws IOException {
    assertThat(export(Statements.everyKind())).isEqualTo(export(Statements.everyKind()));
  }
}
