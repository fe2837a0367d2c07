package org.thaw.cli.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;

/** Makes the JSON that {@code --json} prints: lists are one object a line. */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An object to fill. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** What a command printed, read again. */
  public static JsonNode read(String printed) {
    try {
      return MAPPER.readTree(printed);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // what Json made is JSON
    }
  }

  /** A field of text; null where there is none. */
  public static void put(ObjectNode json, String field, Optional<?> value) {
    json.put(field, value.map(Object::toString).orElse(null));
  }

  /** A field of several texts. */
  public static void put(ObjectNode json, String field, Collection<String> values) {
    ArrayNode array = json.putArray(field);
    values.forEach(array::add);
  }
}
