package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import picocli.CommandLine.Option;

/** What commands have in common by which a person judges what the machine has read. */
final class Review {

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, kept with the note.")
  private String why = "";

  @Option(names = "--by", paramLabel = "NAME", description = "On whose word; else your user name.")
  private Optional<String> by = Optional.empty();

  String why() {
    return why;
  }

  /** Who says so. */
  String person(Rooms rooms) {
    return by.filter(name -> !name.isBlank()).orElseGet(() -> rooms.surroundings().user());
  }

  static Instant now(Rooms rooms) {
    return rooms.clock().instant();
  }

  /** A statement that the ledger shows. */
  static Statement statement(Ledger ledger, String id) {
    return ledger
        .statement(id)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.NO_INPUT,
                    "'"
                        + id
                        + "': no statement of that id is shown; 'thaw show DOC --json' has ids"));
  }

  /** Says what was done. */
  static void tell(
      Rooms rooms, Ledger ledger, boolean asJson, String done, Statement about, String person) {
    if (asJson) {
      ObjectNode json = Json.object().put("done", done).put("by", person);
      json.set("statement", StatementJson.toJson(about));
      rooms.console().line(json.toString());
    } else {
      rooms.console().wrapped(0, done + ": " + Shared.words(ledger).line(about));
      new Evidence(rooms.console(), Shared.words(ledger)).show(4, about);
    }
  }
}
