package org.thaw.cli.serve;

import java.util.List;
import org.thaw.cli.command.Actors;
import org.thaw.cli.command.Agreements;
import org.thaw.cli.command.Code;
import org.thaw.cli.command.ConflictOf;
import org.thaw.cli.command.Conflicts;
import org.thaw.cli.command.Correct;
import org.thaw.cli.command.Disputes;
import org.thaw.cli.command.Documents;
import org.thaw.cli.command.Dyads;
import org.thaw.cli.command.Events;
import org.thaw.cli.command.Find;
import org.thaw.cli.command.Forecast;
import org.thaw.cli.command.Lean;
import org.thaw.cli.command.Leanings;
import org.thaw.cli.command.MapCompare;
import org.thaw.cli.command.MapView;
import org.thaw.cli.command.Places;
import org.thaw.cli.command.Read;
import org.thaw.cli.command.Reject;
import org.thaw.cli.command.Same;
import org.thaw.cli.command.Show;
import org.thaw.cli.command.Situation;
import org.thaw.cli.command.StatusOf;
import org.thaw.cli.command.Tension;
import org.thaw.cli.command.Territories;
import org.thaw.cli.command.WhatIf;

/**
 * A question of the pages, and the command that answers it.
 *
 * @param name the question, as it stands in its address
 * @param command the command
 * @param fixed words that are always given
 * @param positional what its words without an option's name are called, in their order
 * @param form what it prints
 * @param writes whether it changes the ledger
 */
record Asked(
    String name,
    Class<?> command,
    List<String> fixed,
    List<String> positional,
    Form form,
    boolean writes) {

  /** All of them. */
  static final List<Asked> ALL =
      List.of(
          one("status", StatusOf.class, "territory"),
          one("situation", Situation.class),
          one("territories", Territories.class),
          lines("actors", Actors.class, "words"),
          lines("conflicts", Conflicts.class),
          one("conflict", ConflictOf.class, "conflict"),
          lines("agreements", Agreements.class),
          new Asked(
              "agreement-rule", Agreements.class, List.of("--rule"), List.of(), Form.ONE, false),
          lines("disputes", Disputes.class),
          lines("same", Same.class),
          lines("events", Events.class),
          lines("dyads", Dyads.class),
          one("tension", Tension.class, "actors"),
          lines("forecast", Forecast.class, "actors"),
          one("lean", Lean.class, "dependent"),
          one("leanings", Leanings.class),
          lines("places", Places.class),
          one("whatif", WhatIf.class, "words"),
          lines("map", MapView.class),
          one("map-compare", MapCompare.class, "one", "other"),
          lines("find", Find.class, "words"),
          lines("documents", Documents.class),
          one("document", Show.class, "id"),
          writing("read", Read.class, "targets"),
          writing("reject", Reject.class, "statement"),
          writing("correct", Correct.class, "statement"),
          writing("code", Code.class, "document"));

  /** What a command prints with {@code --json}. */
  enum Form {
    /** One value. */
    ONE,
    /** Values, one a line. */
    LINES
  }

  private static Asked one(String name, Class<?> command, String... positional) {
    return new Asked(name, command, List.of(), List.of(positional), Form.ONE, false);
  }

  private static Asked writing(String name, Class<?> command, String... positional) {
    return new Asked(name, command, List.of(), List.of(positional), Form.ONE, true);
  }

  private static Asked lines(String name, Class<?> command, String... positional) {
    return new Asked(name, command, List.of(), List.of(positional), Form.LINES, false);
  }
}
