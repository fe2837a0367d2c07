package org.thaw.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.Thaw;
import org.thaw.cli.show.Console;
import org.thaw.ledger.NativeLibrary;
import org.thaw.reading.neural.EncoderLibrary;
import picocli.CommandLine.Command;

/**
 * Runs the short commands once on a small ledger that it throws away. The launcher has Java keep
 * the classes that were loaded meanwhile (class-data sharing), so that commands start quickly, and
 * names a folder for the libraries that SQLite and the encoder run on.
 */
@Command(
    name = "rehearse",
    hidden = true,
    header = "Run the short commands once, for the launcher to make later ones start quickly.")
public final class Rehearse implements Callable<Integer> {

  private static final List<String> COMMANDS =
      List.of(
          "status olava",
          "status olava --json",
          "status olava --over-time",
          "situation",
          "territories",
          "agreements",
          "agreements --json",
          "disputes",
          "same",
          "conflicts",
          "conflict olava",
          "events --between AAA,BBB",
          "events --json",
          "tension AAA-BBB",
          "lean olava",
          "forecast AAA-BBB",
          "forecast --record",
          "map",
          "map add AAA.strength BBB.strength",
          "whatif AAA.strength-",
          "find valley",
          "documents",
          "show rehearsal",
          "check",
          "status --help");

  private final Rooms rooms;

  /** With these rooms. */
  public Rehearse(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    String kept = System.getProperty(NativeLibrary.FOLDER_PROPERTY);
    if (kept != null) {
      NativeLibrary.keepIn(Path.of(kept));
    }
    String encoder = System.getProperty(EncoderLibrary.FOLDER_PROPERTY);
    if (encoder != null) {
      EncoderLibrary.keepIn(Path.of(encoder));
    }
    Path folder = Files.createTempDirectory("thaw-rehearsal");
    try {
      rehearse(folder);
    } finally {
      delete(folder);
    }
    return Exit.OK.code();
  }

  private void rehearse(Path folder) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console silent = new Console(nowhere, nowhere, Console.STANDARD_WIDTH, true, 0);
    Rooms stage =
        new Rooms(
            rooms.ledgers(), RehearsalReader::new, rooms.clock(), rooms.surroundings(), silent);
    String ledger = folder.resolve("thaw.db").toString();
    Path report = Files.writeString(folder.resolve("rehearsal.jsonl"), RehearsalReader.REPORT);
    new Thaw(stage).run("read", report.toString(), "--ledger", ledger);
    for (String command : COMMANDS) {
      new Thaw(stage).run((command + " --ledger " + ledger).split(" ", -1));
    }
  }

  /** Throws a folder away with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
