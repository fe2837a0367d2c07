package org.thaw.cli.command;

import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a document out of the ledger. */
@Command(
    name = "forget",
    header = "Take out a document that was read by mistake.",
    description = {
      "Its text and statements go; a tombstone stays, with who took it out and when, so that the"
          + " next run over the same folder or feed does not bring it back."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw forget wire-17", "  thaw forget --undo wire-17   and then read it again"})
public final class Forget implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "DOC", description = "The document's id; see 'thaw documents'.")
  private String document = "";

  @Option(names = "--undo", description = "Take the tombstone away: it may be read again.")
  private boolean undo;

  /** With these rooms. */
  public Forget(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      boolean found =
          undo
              ? ledger.recall(document)
              : ledger.forget(document, rooms.surroundings().user(), rooms.clock().instant());
      if (!found) {
        throw new Failure(
            Exit.NO_INPUT,
            document
                + (undo ? ": not forgotten" : ": no such document")
                + " in this ledger; 'thaw documents' lists those that are there");
      }
    }
    tell();
    return Exit.OK.code();
  }

  private void tell() {
    if (shared.json()) {
      rooms.console().line(Json.object().put(undo ? "recalled" : "forgotten", document).toString());
    } else {
      rooms
          .console()
          .wrapped(0, undo ? document + " may be read again." : "Forgot " + document + ".");
    }
  }
}
