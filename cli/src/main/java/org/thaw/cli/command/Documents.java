package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.cli.show.Words;
import org.thaw.cli.show.Wrap;
import org.thaw.ledger.DocumentSummary;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the ledger's documents. */
@Command(
    name = "documents",
    header = "List the documents in the ledger.",
    description = {"'= ID' marks a near-copy of ID; it is no independent origin."},
    footerHeading = "%nExample:%n",
    footer = "  thaw documents --json")
public final class Documents implements Callable<Integer> {

  private static final int WIDEST_ID = 30;

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  /** With these rooms. */
  public Documents(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      if (shared.json()) {
        ledger.documents(document -> rooms.console().line(json(document).toString()));
      } else {
        print(ledger);
      }
      return Exit.OK.code();
    }
  }

  private void print(Ledger ledger) {
    Totals totals = ledger.totals();
    if (totals.documents() == 0) {
      rooms.console().wrapped(0, "The ledger is empty: read something first: thaw read FILE");
      return;
    }
    Table table = new Table("id", "date", "found", "title");
    ledger.documents(
        document ->
            table.row(
                // An id is for copying into the next command, so a long one is only cut for show.
                Wrap.cut(document.id(), WIDEST_ID),
                Evidence.date(document.published(), document.publishedIs()),
                document.reader().isEmpty() ? document.language() : "" + document.statements(),
                document.title().orElse(document.address()) + copy(document)));
    table.print(rooms.console());
    rooms
        .console()
        .wrapped(
            0,
            totals.documents()
                + " documents, "
                + totals.origins()
                + " independent; "
                + totals.statements()
                + " statements; "
                + totals.forgotten()
                + " forgotten.");
  }

  private static String copy(DocumentSummary document) {
    return document.origin().equals(document.id()) ? "" : " = " + document.origin();
  }

  private static ObjectNode json(DocumentSummary document) {
    ObjectNode json = Json.object().put("id", document.id()).put("address", document.address());
    Json.put(json, "title", document.title());
    Json.put(json, "published", document.published());
    Json.put(json, "publishedIs", document.publishedIs().map(Words::lower));
    json.put("language", document.language()).put("recorded", document.recorded().toString());
    json.put("origin", document.origin());
    Json.put(json, "reader", document.reader());
    return json.put("statements", document.statements());
  }
}
