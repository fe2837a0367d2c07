package org.thaw.cli.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.load.EventWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how quickly a ledger stores events and answers. */
@Command(
    name = "load",
    header = "Store events of GDELT's shape by the million, and ask.",
    description = {
      "A seeded program writes the events; they are read, stored, and the views made ready. Then"
          + " questions are asked of the warm ledger, each ten times, the median of the last five told.",
      "Where the folder has the ledger already, only the questions are asked."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate load --events 10000000 --in /var/tmp/load")
public final class EvaluateLoad implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Option(
      names = "--events",
      paramLabel = "N",
      description = "How many; else ${DEFAULT-VALUE}.",
      defaultValue = "1000000")
  private long events;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the writing program; else ${DEFAULT-VALUE}.",
      defaultValue = "20201110")
  private long seed;

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description =
          "Where file and ledger are made, and stay; needs about 1 GB a million events. Else a"
              + " folder that is thrown away.")
  private Optional<Path> folder = Optional.empty();

  /** With these rooms. */
  public EvaluateLoad(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (events < 1000) {
      throw new Failure(Exit.USAGE, "--events " + events + ": a thousand at least");
    }
    Path place = folder.isPresent() ? folder.get() : Files.createTempDirectory("thaw-load");
    Files.createDirectories(place);
    try {
      measure(place);
    } finally {
      if (folder.isEmpty()) {
        Rehearse.delete(place);
      }
    }
    return Exit.OK.code();
  }

  private void measure(Path place) throws IOException {
    Path file = place.resolve("events-" + events + "-" + seed + ".tsv");
    Path ledger = place.resolve("ledger-" + events + "-" + seed + ".db");
    if (Files.exists(ledger)) {
      new LoadRun(rooms, events).ask(ledger.toString());
      return;
    }
    if (!Files.exists(file)) {
      try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        new EventWriter(events, seed).write(out);
      }
    }
    LoadRun run = new LoadRun(rooms, events);
    run.data(file, seed);
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      run.store(ledger.toString(), in);
    }
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      run.again(ledger.toString(), in);
    }
    run.views(ledger.toString());
    run.ask(ledger.toString());
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      run.together(place.resolve("together-" + events + "-" + seed + ".db").toString(), in);
    }
  }
}
