package org.thaw.cli.run;

import java.util.List;
import java.util.function.Supplier;
import org.thaw.cli.Failures;
import org.thaw.intake.Intake;
import org.thaw.intake.Problem;
import org.thaw.intake.Taken;
import org.thaw.ledger.Filing;
import org.thaw.ledger.Ledger;
import org.thaw.reading.Reader;
import org.thaw.statement.Document;

/**
 * Reads what is named into a ledger. Documents that the ledger holds already are passed over before
 * they are read, so that a second run is quick and goes on where a first one was broken off.
 */
public final class ReadRun {

  private final Ledger ledger;
  private final Supplier<Reader> reader;
  private final int threads;
  private final Tally tally = new Tally();

  /**
   * Prepares a run.
   *
   * @param ledger where to file
   * @param reader opened when the first document has to be read, and once only
   * @param threads how many documents are read at a time
   */
  public ReadRun(Ledger ledger, Supplier<Reader> reader, int threads) {
    this.ledger = ledger;
    this.reader = Once.of(reader);
    this.threads = threads;
  }

  /** Reads all that is named, as far as can be. */
  public Tally read(Intake intake, List<String> targets, Progress progress) {
    Desk desk = new Desk(reader, tally);
    try (Belt belt = new Belt(desk, threads, read -> file(read, progress))) {
      intake.read(targets, taken -> take(taken, belt, progress));
      belt.finish();
    }
    return tally;
  }

  private void take(Taken taken, Belt belt, Progress progress) {
    if (taken instanceof Taken.Read read) {
      read.warnings().forEach(warning -> progress.message("thaw: note: " + warning.line()));
      take(read.document(), belt);
    } else if (taken instanceof Taken.Refused refused) {
      refuse(refused.problem(), progress);
    } else {
      progress.step();
    }
  }

  private void take(Document document, Belt belt) {
    Filing.Outcome outcome = ledger.foresee(document.id(), document.fingerprint());
    switch (outcome) {
      case NEW, NEAR_COPY -> belt.put(document);
      case COPY, FORGOTTEN, ID_TAKEN -> tally.filed(outcome, List.of());
    }
  }

  private void refuse(Problem problem, Progress progress) {
    tally.refused(Failures.exit(problem.code()));
    progress.message("thaw: " + problem.line());
  }

  private void file(Desk.Read read, Progress progress) {
    if (read.fault().isPresent()) {
      progress.message(
          "thaw: "
              + read.document().address()
              + ": reading it failed ("
              + read.fault().get()
              + "); it was left out, the rest goes on");
      return;
    }
    Filing filing = ledger.file(read.document(), read.statements());
    tally.filed(filing.outcome(), read.statements());
  }
}
