package org.thaw.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.ledger.Ledger;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.json.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a statement right. */
@Command(
    name = "correct",
    header = "Put a statement right that was read wrongly.",
    description = {
      "Files the statement as you say it should be, on your word, and a note that it stands for the"
          + " machine's, which stays in the ledger as it was read. What you do not name stays as it"
          + " is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw correct 719d07d6da399553 --subject Russia --why \"its forces are meant\"",
      "  thaw correct 719d07d6da399553 --polarity denied"
    })
public final class Correct implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final Review review = new Review();

  @Mixin private final Edits edits = new Edits();

  @Parameters(paramLabel = "STATEMENT", description = "Its id; see 'thaw show DOC --json'.")
  private String id = "";

  /** With these rooms. */
  public Correct(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      Statement was = Review.statement(ledger, id);
      String person = review.person(rooms);
      Statement is = edits.of(StatementJson.toJson(was), person, ledger);
      if (same(was, is)) {
        throw new Failure(Exit.USAGE, "nothing is put right: name what should be otherwise");
      }
      Statement own = StatementIds.identified(is);
      ledger.note(
          List.of(
              own, Notes.on(was, NoteRelation.CORRECTS, person, review.why(), Review.now(rooms))));
      Review.tell(rooms, ledger, shared.json(), "corrected", own, person);
      return Exit.OK.code();
    }
  }

  /** Whether both say the same, whoever read it. */
  private static boolean same(Statement one, Statement other) {
    String reader = one.said().reader();
    return StatementIds.identified(reading(other, reader))
        .id()
        .equals(StatementIds.identified(one).id());
  }

  private static Statement reading(Statement statement, String reader) {
    return StatementJson.fromLine(StatementJson.toJson(statement).put("reader", reader).toString());
  }
}
