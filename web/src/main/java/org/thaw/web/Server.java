package org.thaw.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.net.UnknownHostException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.web.ask.Answers;
import org.thaw.web.guard.Access;
import org.thaw.web.page.PageFiles;

/** Serves the pages and the JSON interface behind them. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int LARGEST_FILE_MB = 50;
  private static final int LARGEST_REQUEST_MB = 200;
  private static final long LARGEST_BODY = 1 << 20;

  private final Serving serving;
  private final Access access;
  private final Gate gate;
  private final PageFiles pages;
  private final Viewing viewing;
  private final Asking asking;
  private final Writing writing;
  private final Changes changes;
  private final Javalin javalin;

  private Server(Serving serving, Answers answers, Access access, Clock clock) {
    this.serving = serving;
    this.access = access;
    this.gate = new Gate(access);
    this.pages = new PageFiles(serving.pages());
    this.viewing = new Viewing(pages);
    this.asking = new Asking(answers, access.csrf());
    this.writing = new Writing(answers, asking, serving, clock);
    this.changes = new Changes(answers::stamp);
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
      server.asking.warmUp();
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
    writing.close();
    asking.close();
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
    config.routes.before(gate::pass);
    config.routes.get("/api/session", asking::session);
    config.routes.get("/api/openapi.json", asking::describe);
    config.routes.sse("/api/changes", changes::join);
    config.routes.sse("/api/run/{id}", writing::follow);
    config.routes.post("/api/upload", writing::upload);
    config.routes.get("/api/{question}", asking::ask);
    config.routes.post("/api/{question}", writing::carryOut);
    config.routes.get("/assets/{file}", ctx -> viewing.file(ctx, ctx.pathParam("file")));
    config.routes.get("/<path>", viewing::view);
    config.routes.get("/", viewing::view);
    config.routes.exception(Refused.class, (e, ctx) -> Sending.refuse(ctx, e));
    config.routes.exception(Exception.class, (e, ctx) -> fault(ctx, e));
  }

  private static void fault(Context ctx, Exception e) {
    LOG.warn("{} {}", ctx.method(), ctx.path(), e);
    String what = "a fault in Thaw (" + e.getClass().getSimpleName() + ")";
    Sending.refuse(ctx, new Refused("FAULT", 500, what));
  }
}
