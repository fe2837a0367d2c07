package org.thaw.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.run.RereadRun;
import org.thaw.cli.run.Tally;
import org.thaw.ledger.Ledger;
import org.thaw.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the ledger's documents again. */
@Command(
    name = "reread",
    header = "Read the ledger's documents again with this version of Thaw.",
    description = {
      "What an older version read is kept but no longer shown; what a person noted stays. Documents"
          + " that this version has read already are passed over."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw reread")
public final class Reread implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(names = "--all", description = "Also those that this version has read already.")
  private boolean all;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at a time; else one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** With these rooms. */
  public Reread(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      Reader reader = rooms.reader().get();
      List<String> documents = RereadRun.due(ledger, reader.version(), all);
      Tally tally = reread(ledger, () -> reader, documents);
      print(tally, documents.size());
      return tally.exit().code();
    }
  }

  private Tally reread(Ledger ledger, Supplier<Reader> reader, List<String> documents) {
    try (Progress progress = Shared.progress(rooms, "reading again", documents.size())) {
      return new RereadRun(ledger, reader, Math.max(1, threads)).reread(documents, progress);
    }
  }

  private void print(Tally tally, int documents) {
    if (shared.json()) {
      rooms.console().line(tally.json(shared.address(rooms)).toString());
    } else {
      rooms
          .console()
          .wrapped(0, documents + " documents read again; " + tally.statements() + " statements.");
    }
  }
}
