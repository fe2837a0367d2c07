package org.thaw.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Objects;
import org.thaw.web.ask.Kept;

/** How answers are sent. */
final class Sending {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Sending() {}

  /** Bytes, packed where the browser unpacks; none where it has them already. */
  static void send(Context ctx, Kept bytes, String type) {
    ctx.header("ETag", bytes.tag()).header("Vary", "Accept-Encoding").contentType(type);
    if (bytes.tag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    if (Objects.requireNonNullElse(ctx.header("Accept-Encoding"), "").contains("gzip")) {
      ctx.header("Content-Encoding", "gzip").result(bytes.packed());
    } else {
      ctx.result(bytes.plain());
    }
  }

  /** Why there is no answer, as JSON. */
  static String error(String code, String message) {
    ObjectNode json = MAPPER.createObjectNode();
    json.putObject("error").put("code", code).put("message", message);
    return json.toString();
  }

  /** A refusal. */
  static void refuse(Context ctx, Refused e) {
    ctx.status(e.status()).contentType("application/json");
    ctx.result(error(e.code(), Objects.requireNonNullElse(e.getMessage(), e.code())));
  }
}
