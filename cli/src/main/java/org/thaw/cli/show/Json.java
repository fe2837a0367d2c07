package org.thaw.cli.show;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
