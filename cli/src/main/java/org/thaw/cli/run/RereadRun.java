package org.thaw.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.thaw.ledger.Filing;
import org.thaw.ledger.Ledger;
import org.thaw.reading.Reader;

/** Reads documents of the ledger again with the present reader; a person's corrections survive. */
public final class RereadRun {

  private final Ledger ledger;
  private final Supplier<Reader> reader;
  private final int threads;
  private final Tally tally = new Tally();

  /** Prepares a run; see {@link ReadRun}. */
  public RereadRun(Ledger ledger, Supplier<Reader> reader, int threads) {
    this.ledger = ledger;
    this.reader = Once.of(reader);
    this.threads = threads;
  }

  /** The documents to read again: those that another version read last, or all. */
  public static List<String> due(Ledger ledger, String version, boolean all) {
    List<String> due = new ArrayList<>();
    ledger.documents(
        document -> {
          boolean outdated = !document.reader().equals(Optional.of(version));
          if (Desk.readable(document.language()) && (all || outdated)) {
            due.add(document.id());
          }
        });
    return due;
  }

  /** Reads these again. */
  public Tally reread(List<String> documents, Progress progress) {
    Desk desk = new Desk(reader, tally);
    try (Belt belt = new Belt(desk, threads, read -> file(read, progress))) {
      documents.forEach(id -> ledger.document(id).ifPresent(belt::put));
      belt.finish();
    }
    return tally;
  }

  private void file(Desk.Read read, Progress progress) {
    if (read.fault().isPresent()) {
      progress.message(
          "thaw: "
              + read.document().id()
              + ": reading it failed ("
              + read.fault().get()
              + "); what was read from it earlier stays");
    } else {
      ledger.reread(read.document().id(), read.statements());
      tally.filed(Filing.Outcome.NEW, read.statements());
    }
    progress.step();
  }
}
