package org.thaw.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.Thaw;
import org.thaw.cli.serve.CommandAnswers;
import org.thaw.cli.show.Json;
import org.thaw.web.Server;
import org.thaw.web.ServerException;
import org.thaw.web.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the ledger to a browser. */
@Command(
    name = "serve",
    header = "Look at the ledger in a browser.",
    description = {
      "Serves pages and a JSON interface (described at /api/openapi.json) until it is stopped with"
          + " Ctrl-C. Everything works offline. Only this machine can reach it, unless --host"
          + " names another of its addresses: then a token is asked of everybody, which the printed"
          + " address carries. What crosses a network should be encrypted: put a proxy that speaks"
          + " TLS before it (docs/serving.md).",
      "What the pages write is noted in writes.jsonl in your data folder, with who and when; files"
          + " that are handed in are kept there too."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw serve",
      "  thaw serve --ledger .thaw/tour.db --port 9000",
      "  thaw serve --host 0.0.0.0 --token \"$(cat token.txt)\""
    })
public final class Serve implements Callable<Integer> {

  private static final int SHORTEST_TOKEN = 16;

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Listen on this name or address; else ${DEFAULT-VALUE}.",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen on this port, 0 for any that is free; else ${DEFAULT-VALUE}.",
      defaultValue = "8480")
  private int port;

  @Option(
      names = "--token",
      paramLabel = "TEXT",
      description = "What everybody must show; else made up where one is needed.")
  private Optional<String> token = Optional.empty();

  @Option(
      names = "--pages",
      paramLabel = "FOLDER",
      description = "Built pages to serve in place of those of the jar, for who works on them.")
  private Optional<Path> pages = Optional.empty();

  /** With these rooms. */
  public Serve(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    String address = shared.address(rooms);
    shared.toWrite(rooms).close(); // made where there is none, its views brought up to date
    Path data = rooms.surroundings().dataFolder();
    Serving serving =
        new Serving(host, port, token, pages, data.resolve("added"), data.resolve("writes.jsonl"));
    try (CommandAnswers answers = new CommandAnswers(rooms, address, Thaw.VERSION);
        Server server = Server.start(serving, answers, rooms.clock())) {
      say(server, address);
      untilStopped(server);
    } catch (ServerException e) {
      throw new Failure(Exit.UNAVAILABLE, String.valueOf(e.getMessage()), e);
    }
    return Exit.OK.code();
  }

  private void check() {
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new Failure(
          Exit.USAGE, "--token: give at least " + SHORTEST_TOKEN + " letters, or none at all");
    }
    if (port < 0 || port > 65_535) {
      throw new Failure(Exit.USAGE, "--port " + port + ": name a port from 0 to 65535");
    }
  }

  private void say(Server server, String address) {
    if (shared.json()) {
      rooms
          .console()
          .line(
              Json.object()
                  .put("address", server.address())
                  .put("port", server.port())
                  .put("ledger", address)
                  .toString());
    } else {
      rooms.console().line("Thaw serves " + address + " at");
      rooms.console().line("  " + server.address());
      rooms.console().line("Stop it with Ctrl-C.");
    }
    if (!server.hasPages()) {
      rooms
          .console()
          .message(
              "thaw: this build has no pages, only the JSON interface: install Node 18 or newer"
                  + " and build it again");
    }
    rooms.console().out().flush();
  }

  private static void untilStopped(Server server) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              server.close();
              stopped.countDown();
            },
            "stopping");
    Runtime.getRuntime().addShutdownHook(hook);
    stopped.await();
  }
}
