package org.thaw.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.web.ask.Answer;
import org.thaw.web.ask.AnswerShelf;
import org.thaw.web.ask.Answers;
import org.thaw.web.ask.Kept;
import org.thaw.web.ask.Question;
import org.thaw.web.guard.Access;
import org.thaw.web.guard.Headers;
import org.thaw.web.guard.RateLimit;
import org.thaw.web.page.PageFiles;

/** Serves the pages and the JSON interface behind them. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final long ROOM_FOR_ANSWERS = 200L << 20;
  private static final int MOST_FILES = 200;
  private static final int LARGEST_FILE_MB = 50;
  private static final int LARGEST_REQUEST_MB = 200;
  private static final long LARGEST_BODY = 1 << 20;
  private static final String COOKIE = "thaw";
  private static final String CODE = "NOT_ALLOWED";

  private final Serving serving;
  private final Answers answers;
  private final Access access;
  private final PageFiles pages;
  private final AnswerShelf shelf = new AnswerShelf(ROOM_FOR_ANSWERS);
  private final RateLimit reads = new RateLimit(500, 2_000, System::nanoTime);
  private final RateLimit writes = new RateLimit(5, 100, System::nanoTime);
  private final RateLimit wrongTokens = new RateLimit(0.2, 10, System::nanoTime);
  private final Runs runs = new Runs();
  private final Uploads uploads;
  private final WriteLog log;
  private final Changes changes;
  private final Map<String, Question> questions;
  private final Javalin javalin;

  private Server(Serving serving, Answers answers, Access access, Clock clock) {
    this.serving = serving;
    this.answers = answers;
    this.access = access;
    this.pages = new PageFiles(serving.pages());
    this.uploads = new Uploads(serving.uploads());
    this.log = new WriteLog(serving.log(), clock);
    this.changes = new Changes(answers::stamp);
    this.questions =
        answers.questions().stream()
            .collect(
                Collectors.toMap(Question::name, Function.identity(), (a, b) -> a, TreeMap::new));
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts to serve.
   *
   * @throws ServerException if it cannot: the port is taken, the host unknown
   */
  public static Server start(Serving serving, Answers answers, Clock clock) {
    try {
      Access access = Access.of(serving.host(), serving.token());
      Server server = new Server(serving, answers, access, clock);
      server.javalin.start(serving.host(), serving.port());
      return server;
    } catch (UnknownHostException e) {
      throw new ServerException(
          serving.host() + ": no such host; --host takes a name or address of this machine", e);
    } catch (RuntimeException e) {
      throw new ServerException(
          "port "
              + serving.port()
              + " of "
              + serving.host()
              + " cannot be listened on ("
              + e.getMessage()
              + "); name another with --port",
          e);
    }
  }

  /** Where to look, with the token if one is needed. */
  public String address() {
    String host = serving.host().contains(":") ? "[" + serving.host() + "]" : serving.host();
    String base = "http://" + host + ":" + javalin.port() + "/";
    return base + access.token().map(token -> "?token=" + token).orElse("");
  }

  /** The port that is listened on. */
  public int port() {
    return javalin.port();
  }

  /** Whether the pages were built into this jar. */
  public boolean hasPages() {
    return pages.there();
  }

  @Override
  public void close() {
    changes.close();
    javalin.stop();
    runs.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE; // answers are packed once, and kept
    config.http.maxRequestSize = LARGEST_BODY;
    config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_REQUEST_MB, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(this::guard);
    config.routes.get("/api/session", this::session);
    config.routes.get("/api/openapi.json", this::describe);
    config.routes.sse("/api/changes", changes::join);
    config.routes.sse("/api/run/{id}", this::follow);
    config.routes.post("/api/upload", this::upload);
    config.routes.get("/api/{question}", this::ask);
    config.routes.post("/api/{question}", this::carryOut);
    config.routes.get("/assets/{file}", ctx -> file(ctx, ctx.pathParam("file")));
    config.routes.get("/<path>", this::view);
    config.routes.get("/", this::view);
    config.routes.exception(Refused.class, (e, ctx) -> refuse(ctx, e));
    config.routes.exception(Exception.class, (e, ctx) -> fault(ctx, e));
  }

  // Who may ask

  private void guard(Context ctx) {
    Headers.ALL.forEach(ctx::header);
    String host = Optional.ofNullable(ctx.host()).orElse("");
    if (!access.knowsHost(host)) {
      throw new Refused(CODE, 403, "this server answers to localhost only");
    }
    boolean write = !ctx.method().name().equals("GET") && !ctx.method().name().equals("HEAD");
    if (!(write ? writes : reads).admits(ctx.ip())) {
      throw new Refused("TOO_MANY", 429, "too many requests; wait a moment");
    }
    admit(ctx);
    if (write
        && !access.ownWrite(
            Optional.ofNullable(ctx.header("X-CSRF")),
            Optional.ofNullable(ctx.header("Origin")),
            host)) {
      throw new Refused(CODE, 403, "only a page of this server may write; load the page again");
    }
  }

  private void admit(Context ctx) {
    Optional<String> asked = Optional.ofNullable(ctx.queryParam("token"));
    Optional<String> shown =
        asked
            .or(() -> Optional.ofNullable(ctx.cookie(COOKIE)))
            .or(
                () ->
                    Optional.ofNullable(ctx.header("Authorization"))
                        .filter(value -> value.startsWith("Bearer "))
                        .map(value -> value.substring("Bearer ".length())));
    if (!access.admits(shown)) {
      if (shown.isPresent() && !wrongTokens.admits(ctx.ip())) {
        throw new Refused("TOO_MANY", 429, "too many wrong tokens; wait a minute");
      }
      throw new Refused(
          "TOKEN", 401, "a token is needed: open the address that 'thaw serve' printed");
    }
    if (access.token().isPresent() && asked.isPresent()) {
      // A session cookie that no script can read, and that no other site's link carries.
      ctx.header("Set-Cookie", COOKIE + "=" + asked.get() + "; Path=/; HttpOnly; SameSite=Strict");
    }
  }

  // Questions

  private void session(Context ctx) {
    Answers.About about = answers.about();
    ObjectNode json = MAPPER.createObjectNode().put("version", about.version());
    json.put("ledger", about.ledger()).put("user", about.user()).put("today", about.today());
    json.put("documents", about.documents()).put("statements", about.statements());
    json.put("csrf", access.csrf());
    ctx.header("Cache-Control", "no-store").contentType("application/json");
    ctx.result(json.toString());
  }

  private void describe(Context ctx) {
    ctx.contentType("application/json");
    ctx.result(OpenApi.of(answers.about().version(), List.copyOf(questions.values())));
  }

  private void ask(Context ctx) {
    Question question = question(ctx, false);
    Map<String, List<String>> given = new TreeMap<>(ctx.queryParamMap());
    given.remove("token");
    check(question, given);
    AnswerShelf.Shelved answer =
        shelf.get(
            answers.stamp(),
            question.name() + ' ' + given,
            () -> answers.ask(question.name(), given, message -> {}));
    if (answer instanceof AnswerShelf.Shelved.Refused refused) {
      throw new Refused(refused.refusal());
    }
    ctx.header("Cache-Control", "private, no-cache");
    send(ctx, ((AnswerShelf.Shelved.Ready) answer).bytes(), "application/json; charset=utf-8");
  }

  private Question question(Context ctx, boolean writes) {
    Question question = questions.get(ctx.pathParam("question"));
    if (question == null || question.writes() != writes) {
      throw new Refused(
          "NOTHING_THERE", 404, "no such question; /api/openapi.json lists all that can be asked");
    }
    return question;
  }

  private static void check(Question question, Map<String, List<String>> given) {
    for (String name : given.keySet()) {
      Question.Parameter parameter =
          question
              .parameter(name)
              .orElseThrow(
                  () -> misspelt("'" + question.name() + "' has no parameter '" + name + "'"));
      if (!parameter.repeated() && given.getOrDefault(name, List.of()).size() > 1) {
        throw misspelt("'" + name + "' is given more than once");
      }
    }
    for (Question.Parameter parameter : question.parameters()) {
      boolean blank =
          given.getOrDefault(parameter.name(), List.of()).stream().allMatch(String::isBlank);
      if (parameter.required() && blank) {
        throw misspelt("'" + question.name() + "' needs '" + parameter.name() + "'");
      }
    }
  }

  private static Refused misspelt(String message) {
    return new Refused(new Answer.Refused(Answer.Why.MISSPELT, message));
  }

  // Writes

  private void upload(Context ctx) {
    List<UploadedFile> files = ctx.uploadedFiles();
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw misspelt("hand in 1 to " + MOST_FILES + " files at a time");
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

  private void carryOut(Context ctx) {
    Question question = question(ctx, true);
    Map<String, List<String>> given = body(ctx);
    check(question, given);
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
        throw misspelt("a JSON object of parameters is needed");
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
      throw misspelt("no JSON: " + e.getOriginalMessage());
    }
  }

  private void follow(SseClient client) {
    Optional<Runs.Run> run = runs.run(client.ctx().pathParam("id"));
    if (run.isEmpty()) {
      client.sendEvent("refused", error("NOTHING_THERE", "no such run; it may be long over"));
      client.close();
      return;
    }
    client.keepAlive();
    new Following(client, run.get()).begin();
  }

  static String error(String code, String message) {
    ObjectNode json = MAPPER.createObjectNode();
    json.putObject("error").put("code", code).put("message", message);
    return json.toString();
  }

  // Pages

  private void view(Context ctx) {
    String path = ctx.path();
    if (path.startsWith("/api/") || path.startsWith("/assets/")) {
      throw new Refused("NOTHING_THERE", 404, "nothing is there");
    }
    String name = path.substring(1);
    boolean ofPages = !name.isEmpty() && !name.contains("/") && pages.file(name).isPresent();
    file(ctx, ofPages ? name : PageFiles.START);
  }

  private void file(Context ctx, String name) {
    Optional<Kept> file = pages.file(name);
    if (file.isEmpty()) {
      throw new Refused("NOTHING_THERE", 404, missing(name));
    }
    ctx.header("Cache-Control", PageFiles.lasting(name));
    send(ctx, file.get(), PageFiles.type(name));
  }

  private static String missing(String name) {
    return name.equals(PageFiles.START)
        ? "this build of Thaw has no pages: install Node 18 or newer and build it again"
        : "nothing is there";
  }

  private static void send(Context ctx, Kept bytes, String type) {
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

  private static void refuse(Context ctx, Refused e) {
    ctx.status(e.status()).contentType("application/json");
    ctx.result(error(e.code(), Objects.requireNonNullElse(e.getMessage(), e.code())));
  }

  private static void fault(Context ctx, Exception e) {
    LOG.warn("{} {}", ctx.method(), ctx.path(), e);
    ctx.status(500).contentType("application/json");
    ctx.result(error("FAULT", "a fault in Thaw (" + e.getClass().getSimpleName() + ")"));
  }
}
