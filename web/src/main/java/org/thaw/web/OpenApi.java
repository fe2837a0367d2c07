package org.thaw.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thaw.web.ask.Question;

/** Describes the interface in OpenAPI 3.1, from the questions themselves. */
final class OpenApi {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OpenApi() {}

  static String of(String version, List<Question> questions) {
    ObjectNode api = MAPPER.createObjectNode().put("openapi", "3.1.0");
    api.putObject("info")
        .put("title", "Thaw")
        .put("version", version)
        .put(
            "description",
            "What the commands of Thaw answer with --json. Lists stand under 'items'."
                + " Whatever writes takes a JSON object of parameters and the header X-CSRF with"
                + " the value that /api/session gives.");
    ObjectNode paths = api.putObject("paths");
    for (Question question : questions) {
      ObjectNode path = paths.putObject("/api/" + question.name());
      describe(path.putObject(question.writes() ? "post" : "get"), question);
    }
    plain(paths, "get", "/api/session", "What the page must know before it asks anything.");
    plain(paths, "get", "/api/changes", "An event 'changed' whenever the ledger changed (SSE).");
    plain(paths, "get", "/api/run/{id}", "How far long work has come (SSE).");
    plain(paths, "post", "/api/upload", "Hands in files (multipart); gives a key for each.");
    error(api.putObject("components").putObject("schemas").putObject("Error"));
    return api.toPrettyString();
  }

  private static void plain(ObjectNode paths, String method, String path, String summary) {
    ObjectNode operation = paths.putObject(path).putObject(method).put("summary", summary);
    operation.putObject("responses").putObject("200").put("description", "it");
  }

  private static void describe(ObjectNode operation, Question question) {
    operation.put("operationId", question.name()).put("summary", question.summary());
    if (question.writes()) {
      ObjectNode schema =
          operation
              .putObject("requestBody")
              .put("required", true)
              .putObject("content")
              .putObject("application/json")
              .putObject("schema")
              .put("type", "object");
      ObjectNode properties = schema.putObject("properties");
      ArrayNode required = schema.putArray("required");
      for (Question.Parameter parameter : question.parameters()) {
        schema(properties.putObject(parameter.name()), parameter)
            .put("description", parameter.description());
        if (parameter.required()) {
          required.add(parameter.name());
        }
      }
    } else {
      ArrayNode parameters = operation.putArray("parameters");
      for (Question.Parameter parameter : question.parameters()) {
        ObjectNode node = parameters.addObject().put("name", parameter.name()).put("in", "query");
        node.put("description", parameter.description()).put("required", parameter.required());
        schema(node.putObject("schema"), parameter);
      }
    }
    ObjectNode responses = operation.putObject("responses");
    responses
        .putObject("200")
        .put("description", "the answer")
        .putObject("content")
        .putObject("application/json");
    ObjectNode other = responses.putObject("default").put("description", "why there is none");
    other
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Error");
  }

  private static ObjectNode schema(ObjectNode schema, Question.Parameter parameter) {
    if (parameter.repeated()) {
      schema.put("type", "array");
      type(schema.putObject("items"), parameter.type());
      return schema;
    }
    return type(schema, parameter.type());
  }

  private static ObjectNode type(ObjectNode schema, Question.Type type) {
    return switch (type) {
      case TEXT -> schema.put("type", "string");
      case DAY -> schema.put("type", "string").put("format", "date");
      case NUMBER -> schema.put("type", "number");
      case SWITCH -> schema.put("type", "boolean");
    };
  }

  private static void error(ObjectNode schema) {
    ObjectNode error = schema.put("type", "object").putObject("properties").putObject("error");
    ObjectNode properties = error.put("type", "object").putObject("properties");
    properties.putObject("code").put("type", "string");
    properties.putObject("message").put("type", "string");
  }
}
