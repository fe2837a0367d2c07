package org.thaw.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.thaw.statement.Alignment;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;
import org.thaw.statement.json.StatementFormatException;

/** The lists of a document as compact JSON: {@code [[start, end], …]}. */
final class DocumentJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DocumentJson() {}

  static String write(Alignment alignment) {
    ArrayNode json = MAPPER.createArrayNode();
    alignment
        .runs()
        .forEach(run -> json.addArray().add(run.start()).add(run.rawStart()).add(run.length()));
    return json.toString();
  }

  static Alignment alignment(String json) {
    return new Alignment(
        items(json)
            .map(run -> new Alignment.Run(number(run, 0), number(run, 1), number(run, 2)))
            .toList());
  }

  static String write(List<Span> spans) {
    ArrayNode json = MAPPER.createArrayNode();
    spans.forEach(span -> json.addArray().add(span.start()).add(span.end()));
    return json.toString();
  }

  static List<Span> spans(String json) {
    return items(json).map(span -> new Span(number(span, 0), number(span, 1))).toList();
  }

  static String writeRepairs(List<Repair> repairs) {
    ArrayNode json = MAPPER.createArrayNode();
    for (Repair repair : repairs) {
      json.addArray()
          .add(repair.kind())
          .add(repair.at().start())
          .add(repair.at().end())
          .add(repair.before())
          .add(repair.after());
    }
    return json.toString();
  }

  static List<Repair> repairs(String json) {
    return items(json).map(DocumentJson::repair).toList();
  }

  private static Repair repair(JsonNode item) {
    return new Repair(
        item.path(0).asText(),
        new Span(number(item, 1), number(item, 2)),
        item.path(3).asText(),
        item.path(4).asText());
  }

  private static Stream<JsonNode> items(String json) {
    try {
      return StreamSupport.stream(MAPPER.readTree(json).spliterator(), false);
    } catch (JsonProcessingException e) {
      throw new StatementFormatException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static int number(JsonNode item, int index) {
    return item.path(index).asInt();
  }
}
