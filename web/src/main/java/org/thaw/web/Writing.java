package org.thaw.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.thaw.web.ask.Answers;
import org.thaw.web.ask.Question;

/** What changes the ledger: noted before it is done, and done one after the other. */
final class Writing implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_FILES = 200;

  private final Answers answers;
  private final Asking asking;
  private final Runs runs = new Runs();
  private final Uploads uploads;
  private final WriteLog log;

  Writing(Answers answers, Asking asking, Serving serving, Clock clock) {
    this.answers = answers;
    this.asking = asking;
    this.uploads = new Uploads(serving.uploads());
    this.log = new WriteLog(serving.log(), clock);
  }

  void upload(Context ctx) {
    List<UploadedFile> files = handedIn(ctx);
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw Asking.misspelt("hand in 1 to " + MOST_FILES + " files at a time");
    }
    ArrayNode keys = MAPPER.createArrayNode();
    for (UploadedFile file : files) {
      log.note(who(Map.of()), ctx.ip(), "upload", Map.of("name", List.of(file.filename())));
      String key = file.contentAndClose(content -> uploads.keep(file.filename(), content));
      keys.addObject().put("name", file.filename()).put("key", key);
    }
    ObjectNode json = MAPPER.createObjectNode();
    json.set("items", keys);
    ctx.contentType("application/json").result(json.toString());
  }

  /** Jetty wraps what it does not take in exceptions of several kinds, some of them checked. */
  private static List<UploadedFile> handedIn(Context ctx) {
    try {
      return ctx.uploadedFiles();
    } catch (Exception e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        String why = Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT);
        if (why.contains("exceed") || why.contains("too large") || why.contains("max length")) {
          throw new Refused(
              "TOO_LARGE",
              413,
              "files may have 50 MB each and 200 MB together; hand in less at a time");
        }
      }
      throw Asking.misspelt("the files could not be taken: " + e.getMessage());
    }
  }

  void carryOut(Context ctx) {
    Question question = asking.question(ctx, true);
    Map<String, List<String>> given = body(ctx);
    Asking.check(question, given);
    Map<String, List<String>> safe = new Targets(uploads).safe(question, given);
    log.note(who(given), ctx.ip(), question.name(), given);
    Runs.Run run =
        runs.start(messages -> answers.ask(question.name(), safe, messages))
            .orElseThrow(
                () ->
                    new Refused(
                        "BUSY", 503, "too much is waiting to be written; try again in a minute"));
    ctx.status(202).contentType("application/json");
    ctx.result(MAPPER.createObjectNode().put("run", run.id()).toString());
  }

  private String who(Map<String, List<String>> given) {
    return given.getOrDefault("by", List.of()).stream()
        .findFirst()
        .orElseGet(() -> answers.about().user());
  }

  private static Map<String, List<String>> body(Context ctx) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    try {
      JsonNode json = MAPPER.readTree(ctx.body());
      if (json == null || !json.isObject()) {
        throw Asking.misspelt("a JSON object of parameters is needed");
      }
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        List<String> values = new ArrayList<>();
        if (field.getValue().isArray()) {
          field.getValue().forEach(value -> values.add(value.asText()));
        } else if (!field.getValue().isNull()) {
          values.add(field.getValue().asText());
        }
        if (!values.isEmpty()) {
          given.put(field.getKey(), values);
        }
      }
      return given;
    } catch (JsonProcessingException e) {
      throw Asking.misspelt("no JSON: " + e.getOriginalMessage());
    }
  }

  void follow(SseClient client) {
    Optional<Runs.Run> run = runs.run(client.ctx().pathParam("id"));
    if (run.isEmpty()) {
      client.sendEvent(
          "refused", Sending.error("NOTHING_THERE", "no such run; it may be long over"));
      client.close();
      return;
    }
    client.keepAlive();
    new Following(client, run.get()).begin();
  }

  @Override
  public void close() {
    runs.close();
  }
}
