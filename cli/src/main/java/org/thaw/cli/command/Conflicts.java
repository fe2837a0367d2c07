package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.conflict.Conflict;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the conflicts that the ledger knows. */
@Command(
    name = "conflicts",
    header = "List the conflicts that the ledger knows.",
    description = {
      "Found from territories with rival holders or claimants, and from dyads that fight; with"
          + " parties, territory, what was last reported, and how many independent documents tell"
          + " of it. The best known first."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw conflicts --known 2021-12-31")
public final class Conflicts implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what had been published by that day.")
  private Optional<LocalDate> known = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; else all.",
      defaultValue = "2147483647",
      showDefaultValue = Help.Visibility.NEVER)
  private int limit;

  /** With these rooms. */
  public Conflicts(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Conflict> conflicts = conflicts(ledger);
      Words words = Shared.words(ledger);
      if (shared.json()) {
        conflicts.forEach(conflict -> rooms.console().line(json(conflict, words).toString()));
      } else if (conflicts.isEmpty()) {
        rooms.console().wrapped(0, "No conflict is known to this ledger" + asKnown() + ".");
      } else {
        Evidence evidence = Shared.evidence(rooms, ledger);
        conflicts.forEach(conflict -> print(conflict, words, evidence));
      }
      return Exit.OK.code();
    }
  }

  private List<Conflict> conflicts(Ledger ledger) {
    try (Progress progress =
        Shared.progress(rooms, "looking for conflicts", ledger.totals().statements())) {
      return Shared.conflicts(ledger, known, progress::step).stream().limit(limit).toList();
    }
  }

  private String asKnown() {
    return known.map(day -> " as known on " + day).orElse("");
  }

  private void print(Conflict conflict, Words words, Evidence evidence) {
    Console console = rooms.console();
    console.heading(names(conflict.key(), conflict, words));
    if (!conflict.territories().isEmpty()) {
      console.wrapped(2, "Parties: " + names(conflict.parties(), conflict, words));
    }
    if (!conflict.guarantors().isEmpty()) {
      console.wrapped(2, "Behind them: " + names(conflict.guarantors(), conflict, words));
    }
    console.wrapped(2, reports(conflict));
    last("Last reported", conflict.last(), words, evidence);
    conflict.pledge().ifPresent(pledge -> last("Last pledge", pledge, words, evidence));
    console.line();
  }

  private void last(String label, Statement statement, Words words, Evidence evidence) {
    String when = Words.period(statement.said().period()).map(p -> p + ": ").orElse("");
    rooms.console().wrapped(2, label + ": " + when + words.line(statement));
    evidence.show(6, statement);
  }

  private static String reports(Conflict conflict) {
    return String.format(
        "%d statements from %d independent origin%s, said %s",
        conflict.statements(),
        conflict.origins(),
        conflict.origins() == 1 ? "" : "s",
        conflict.firstSaid().equals(conflict.lastSaid())
            ? "on " + conflict.lastSaid()
            : "from " + conflict.firstSaid() + " to " + conflict.lastSaid());
  }

  private static String names(List<String> ids, Conflict conflict, Words words) {
    return ids.stream()
        .map(id -> words.name(id, conflict.names().getOrDefault(id, id)))
        .collect(Collectors.joining(", "));
  }

  private static ObjectNode json(Conflict conflict, Words words) {
    ObjectNode json = Json.object().put("name", names(conflict.key(), conflict, words));
    Json.put(json, "territories", conflict.territories());
    Json.put(json, "parties", conflict.parties());
    Json.put(json, "guarantors", conflict.guarantors());
    json.put("origins", conflict.origins()).put("statements", conflict.statements());
    json.put("firstSaid", conflict.firstSaid().toString());
    json.put("lastSaid", conflict.lastSaid().toString());
    json.set("last", StatementJson.toJson(conflict.last()));
    json.set("pledge", conflict.pledge().map(StatementJson::toJson).orElse(null));
    return json;
  }
}
