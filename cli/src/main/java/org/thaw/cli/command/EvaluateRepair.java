package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.repair.RepairEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the repair of damaged texts. */
@Command(
    name = "repair",
    header = "Damage sound stories by a seeded program, mend them, and compare.",
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate repair stories.jsonl.gz > docs/benchmarks/repair.md")
public final class EvaluateRepair implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(
      paramLabel = "FILE",
      description = "Stories as JSON Lines with 'case' and 'text', gzipped or not.")
  private Path stories = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "For the damage; else ${DEFAULT-VALUE}.",
      defaultValue = "20221115")
  private long seed;

  /** With these rooms. */
  public EvaluateRepair(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    rooms.console().out().print(RepairEvaluation.measure(stories, seed, rooms.clock()));
    return Exit.OK.code();
  }
}
