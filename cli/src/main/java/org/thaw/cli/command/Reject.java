package org.thaw.cli.command;

import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.ledger.Ledger;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a statement out of what is shown. */
@Command(
    name = "reject",
    header = "Take back a statement that was read wrongly.",
    description = {
      "Files a note on your word; the statement stays in the ledger as it was read, and no view"
          + " shows it any more. The same reading of a near-copy is taken back with it."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw reject 719d07d6da399553 --why \"it is the villages that are meant\"")
public final class Reject implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final Review review = new Review();

  @Parameters(paramLabel = "STATEMENT", description = "Its id; see 'thaw show DOC --json'.")
  private String id = "";

  /** With these rooms. */
  public Reject(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      Statement statement = Review.statement(ledger, id);
      String person = review.person(rooms);
      ledger.note(
          Notes.on(statement, NoteRelation.RETRACTS, person, review.why(), Review.now(rooms)));
      Review.tell(rooms, ledger, shared.json(), "rejected", statement, person);
      return Exit.OK.code();
    }
  }
}
