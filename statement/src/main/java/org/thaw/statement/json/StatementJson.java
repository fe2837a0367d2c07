package org.thaw.statement.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thaw.statement.Statement;

/**
 * Writes a statement as one line of JSON and reads it back; {@code statement.schema.json} holds.
 */
public final class StatementJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StatementJson() {}

  /** The statement as a JSON object. */
  public static ObjectNode toJson(Statement statement) {
    return StatementWriter.write(MAPPER, statement);
  }

  /** The statement as one line. */
  public static String toLine(Statement statement) {
    return toJson(statement).toString();
  }

  /**
   * Reads one line.
   *
   * @throws StatementFormatException if it is no JSON or does not fit the schema; the message names
   *     the field
   */
  public static Statement fromLine(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node == null || !node.isObject()) {
        throw new StatementFormatException("not a JSON object");
      }
      return StatementReader.read(node);
    } catch (JsonProcessingException e) {
      throw new StatementFormatException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new StatementFormatException(String.valueOf(e.getMessage()), e);
    }
  }
}
