package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.Thaw;
import org.thaw.cli.show.Console;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the samples and shows what a ledger can answer. */
@Command(
    name = "tour",
    header = "Read the samples, and see what a ledger can answer.",
    description = {
      "The samples go into a ledger of their own, .thaw/tour.db in Thaw's folder. Nothing is"
          + " fetched. What to ask is picked from what was found."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw tour")
public final class Tour implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Option(
      names = "--samples",
      paramLabel = "FOLDER",
      description = "Take the tour through other documents.")
  private Optional<Path> samples = Optional.empty();

  /** With these rooms. */
  public Tour(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = samples.orElseGet(() -> rooms.surroundings().install().resolve("samples"));
    if (!Files.isDirectory(folder)) {
      throw new Failure(
          Exit.NO_INPUT, folder + ": no samples there; name a folder: thaw tour --samples FOLDER");
    }
    String ledger = ledger();
    say(
        "Thaw reads reports about unresolved conflicts and keeps what they say: dated, attributed,"
            + " each line with its sentence. First it reads the samples:");
    int exit = run("read", folder.toString(), "--ledger", ledger);
    stops(ledger).forEach(this::stop);
    say(
        "Look at all of it in a browser: what changed, a map over time, who leans on whom, texts with"
            + " what was read from them:");
    rooms.console().line("  thaw serve --ledger " + ledger);
    rooms.console().line();
    say("Then read reports of your own, and ask; 'thaw --help' lists all commands:");
    rooms.console().line("  thaw read FILE|FOLDER|URL");
    rooms.console().line("  thaw status TERRITORY --on 2022-11-01");
    rooms.console().line("  thaw territories");
    rooms.console().line("  thaw dyads");
    rooms.console().line("  thaw leanings --day 2022-11-01");
    rooms.console().line("  thaw whatif \"Russia weaker\"");
    rooms.console().line("  thaw tour --samples FOLDER");
    return exit;
  }

  private List<TourStop> stops(String address) {
    try (Ledger ledger = rooms.ledgers().openForReading(address)) {
      return TourPlan.of(ledger, address);
    }
  }

  private void stop(TourStop stop) {
    say(stop.why());
    run(stop.command().toArray(String[]::new));
  }

  private int run(String... command) {
    Console console = rooms.console();
    console.line(console.strong("$ thaw " + String.join(" ", quoted(command))));
    int exit = new Thaw(rooms).run(command);
    console.line();
    return exit;
  }

  private static List<String> quoted(String... command) {
    List<String> words = new ArrayList<>();
    for (String word : command) {
      words.add(word.matches("[\\w./:,=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'");
    }
    return words;
  }

  private void say(String text) {
    rooms.console().wrapped(0, text);
    rooms.console().line();
  }

  /** In Thaw's folder, or, if that may not be written to, in the user's data folder. */
  private String ledger() throws IOException {
    Path own = rooms.surroundings().install();
    Path home = Files.isWritable(own) ? own.resolve(".thaw") : rooms.surroundings().dataFolder();
    Files.createDirectories(home);
    Path ledger = home.resolve("tour.db");
    // Short where it can be: the commands are there to be copied.
    Path here = Path.of("").toAbsolutePath();
    return ledger.startsWith(here) ? here.relativize(ledger).toString() : ledger.toString();
  }
}
