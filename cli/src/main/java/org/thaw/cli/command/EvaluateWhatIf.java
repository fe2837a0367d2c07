package org.thaw.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.Thaw;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Json;
import org.thaw.evaluation.ripple.RippleEvaluation;
import org.thaw.evaluation.ripple.RippleEvaluation.Times;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times what-if. */
@Command(
    name = "whatif",
    header = "Time what-if on large maps, beside the dense-matrix way.",
    description = {
      "Random maps, the same for the same seed: one run, and all draws, on all cores; the smaller"
          + " map also as FCMpy does it, with the whole matrix. Then the command itself on a ledger"
          + " of 50 factors, warm. Times are this machine's: compare ratios."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate whatif")
public final class EvaluateWhatIf implements Callable<Integer> {

  private static final int RUNS = 30;
  private static final double MILLIS = 1e6;

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Draws of the edges; else ${DEFAULT-VALUE}.",
      defaultValue = "1000")
  private int draws;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of maps and draws; else ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed;

  /** With these rooms. */
  public EvaluateWhatIf(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    // Once unseen, so that Java has compiled what is timed.
    RippleEvaluation.time(500, 5_000, 64, 4, seed);
    Times small = RippleEvaluation.time(2_000, 20_000, draws, Math.min(draws, 8), seed);
    Times large = RippleEvaluation.time(10_000, 100_000, draws, 0, seed);
    List<Double> command = command();
    if (shared.json()) {
      rooms.console().line(json(small).toString());
      rooms.console().line(json(large).toString());
      var json = Json.object().put("factors", 50).put("median", at(command, 0.5));
      rooms.console().line(json.put("slowest", at(command, 1)).toString());
    } else {
      show(small);
      show(large);
      rooms
          .console()
          .wrapped(
              0,
              "thaw whatif on a ledger of 50 factors, warm: %.0f ms in the middle, %.0f ms at most of %d."
                  .formatted(at(command, 0.5), at(command, 1), command.size()));
    }
    return Exit.OK.code();
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode json(Times times) {
    var json = Json.object().put("factors", times.factors()).put("edges", times.edges());
    json.put("draws", times.draws()).put("single", times.single()).put("drawn", times.drawn());
    json.put("answer", times.answer());
    json.put("denseSingle", times.denseSingle()).put("denseDrawn", times.denseDrawn());
    return json.put("apart", times.apart());
  }

  private void show(Times times) {
    Console console = rooms.console();
    console.heading("%,d factors, %,d edges".formatted(times.factors(), times.edges()));
    console.line("  one run           %8.4f s".formatted(times.single()));
    console.line("  %-17s %8.2f s".formatted("%,d draws".formatted(times.draws()), times.drawn()));
    console.line("  the whole answer  %8.2f s".formatted(times.answer()));
    if (!Double.isNaN(times.denseSingle())) {
      console.line("  dense, one run    %8.4f s".formatted(times.denseSingle()));
      console.line(
          "  dense, all draws  %8.2f s (from 8): %.0f times as long"
              .formatted(times.denseDrawn(), times.denseDrawn() / times.drawn()));
      console.line(String.format(Locale.ROOT, "  states apart by   %.1e at most", times.apart()));
    }
    console.line();
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }

  /** From the command's question to its answer, sorted, in milliseconds. */
  private List<Double> command() throws IOException {
    Path folder = Files.createTempDirectory("thaw-whatif");
    try {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      Console silent = new Console(nowhere, nowhere, Console.STANDARD_WIDTH, false, 0);
      Rooms stage =
          new Rooms(rooms.ledgers(), rooms.reader(), rooms.clock(), rooms.surroundings(), silent);
      String ledger = folder.resolve("thaw.db").toString();
      Path links = Files.writeString(folder.resolve("links.jsonl"), FiftyFactors.lines());
      new Thaw(stage).run("import", "jsonl", links.toString(), "--ledger", ledger);
      List<Double> times = new ArrayList<>();
      for (int run = 0; run < 2 * RUNS; run++) {
        long begun = System.nanoTime();
        int exit = new Thaw(stage).run("whatif", "Afghanistan weaker", "--ledger", ledger);
        if (exit != Exit.OK.code()) {
          throw new IllegalStateException("the question was not answered: exit " + exit);
        }
        times.add((System.nanoTime() - begun) / MILLIS);
      }
      return times.subList(RUNS, times.size()).stream().sorted().toList();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
