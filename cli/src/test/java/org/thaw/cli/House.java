package org.thaw.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.thaw.cli.show.Console;
import org.thaw.reading.Reader;

/** Runs the real command in this process, on a ledger in a folder of its own. */
public final class House {

  private final Path folder;
  private Supplier<Reader> reader = () -> new ToyReader("toy 1");
  private LedgerDoor ledgers = new OwnLedgers();
  private Clock clock = noon("2022-11-15");

  public House(Path folder) {
    this.folder = folder;
  }

  /** What a command did. */
  public record Ran(int exit, String out, String err) {}

  public House readingWith(Supplier<Reader> other) {
    this.reader = other;
    return this;
  }

  public House keepingIn(LedgerDoor door) {
    this.ledgers = door;
    return this;
  }

  /** From now on it is noon of that day. */
  public House on(String day) {
    this.clock = noon(day);
    return this;
  }

  private static Clock noon(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  /** The ledger that commands use when they name none. */
  public Path ledger() {
    return folder.resolve("data").resolve("thaw").resolve("thaw.db");
  }

  /** Runs {@code thaw} with these arguments. */
  public Ran thaw(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = new Thaw(rooms(out, err)).run(arguments);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** What commands get from outside, here. */
  public Rooms rooms(StringWriter out, StringWriter err) {
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), Console.STANDARD_WIDTH, false, 0);
    Surroundings around =
        new Surroundings(
            Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
            "Linux",
            folder,
            "tester",
            folder);
    return new Rooms(ledgers, reader, clock, around, console);
  }

  /** Writes documents as JSON Lines: id, day, text; id, day, text … */
  public Path documents(String name, String... fields) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 3) {
      lines.add(
          String.format(
              "{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}",
              fields[i], fields[i + 1], fields[i + 2]));
    }
    return file(name, String.join("\n", lines) + "\n");
  }

  /** Writes a file. */
  public Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
