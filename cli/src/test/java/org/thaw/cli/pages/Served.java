package org.thaw.cli.pages;

import com.microsoft.playwright.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.thaw.cli.OwnLedgers;
import org.thaw.cli.Rooms;
import org.thaw.cli.Surroundings;
import org.thaw.cli.Thaw;
import org.thaw.cli.serve.CommandAnswers;
import org.thaw.cli.show.Console;
import org.thaw.reading.Reader;
import org.thaw.reading.Readers;
import org.thaw.web.Server;
import org.thaw.web.Serving;

/** A ledger of documents, read by the real reader, and a server of its pages. */
final class Served implements AutoCloseable {

  private final CommandAnswers answers;
  private final Server server;
  private final Rooms rooms;
  private final String ledger;

  private Served(Path folder, Path documents, String today) {
    this.ledger = folder.resolve("pages.db").toString();
    StringWriter out = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(out), 80, false, 0);
    Surroundings around =
        new Surroundings(
            Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
            "Linux",
            folder,
            "tester",
            folder);
    Clock clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
    this.rooms = new Rooms(new OwnLedgers(), Served::reader, clock, around, console);
    int exit = new Thaw(rooms).run("read", documents.toString(), "--ledger", ledger);
    if (exit != 0) {
      throw new IllegalStateException(out.toString());
    }
    this.answers = new CommandAnswers(rooms, ledger, "test");
    this.server =
        Server.start(
            new Serving(
                "127.0.0.1",
                0,
                Optional.empty(),
                Optional.empty(),
                folder.resolve("added"),
                folder.resolve("writes.jsonl")),
            answers,
            clock);
  }

  /** Reads the documents into a new ledger, and serves it as of noon of that day. */
  static Served of(Path folder, Path documents, String today) {
    return new Served(folder, documents, today);
  }

  private static Reader reader() {
    return Readers.open();
  }

  /** What the command prints. */
  String thaw(String... words) {
    StringWriter out = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(out), 80, false, 0);
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--ledger";
    all[words.length + 1] = ledger;
    new Thaw(
            new Rooms(
                rooms.ledgers(), rooms.reader(), rooms.clock(), rooms.surroundings(), console))
        .run(all);
    return out.toString();
  }

  boolean hasPages() {
    return server.hasPages();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Goes to a view and waits until it is there. */
  void go(Page page, String path) {
    page.navigate(address(path));
    ready(page);
  }

  /** Waits until the view is there, and what it fetches has come. */
  static void ready(Page page) {
    page.waitForSelector("main[data-ready] h1");
    page.waitForFunction("() => !document.querySelector('.skeleton')");
  }

  @Override
  public void close() {
    server.close();
    answers.close();
  }
}
