package org.thaw.cli.command;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.name.Names;
import org.thaw.cli.ripple.FactorText;
import org.thaw.cli.ripple.LedgerMap;
import org.thaw.cli.ripple.MapPage;
import org.thaw.cli.ripple.MapScope;
import org.thaw.cli.ripple.WhatIfJson;
import org.thaw.cli.show.Json;
import org.thaw.foresight.causal.Comparison;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.Voices;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds two maps against each other. */
@Command(
    name = "compare",
    header = "Hold the maps of two speakers, sides or months against each other.",
    description = {
      "A part is a speaker or several (AZE, RUS+BLR, text), a month (2022-09), both (AZE@2022-09),"
          + " or all."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw map compare AZE ARM", "  thaw map compare 2022-08 2022-09"})
public final class MapCompare implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FIRST", description = "A part of the map.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "SECOND", description = "Another part.")
  private String second = "";

  /** With these rooms. */
  public MapCompare(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      LedgerMap map = MapView.map(rooms, ledger);
      Names names = Shared.names(ledger);
      Comparison comparison =
          Comparison.of(map.map(scope(first, names)), map.map(scope(second, names)));
      if (shared.json()) {
        comparison.shared().forEach(pair -> line("both", pair.first()));
        comparison.contrary().forEach(pair -> line("contrary", pair.first()));
        comparison.first().forEach(edge -> line("first", edge));
        comparison.second().forEach(edge -> line("second", edge));
      } else {
        FactorText text = new FactorText(names, map.words());
        new MapPage(rooms.console(), text, Shared.words(ledger), Shared.evidence(rooms, ledger))
            .comparison(comparison, first, second);
      }
      return Exit.OK.code();
    }
  }

  private void line(String where, Edge edge) {
    var json = Json.object().put("where", where);
    json.set("edge", WhatIfJson.edge(edge));
    rooms.console().line(json.toString());
  }

  private static MapScope scope(String words, Names names) {
    List<String> parts = List.of(words.split("@", 2));
    Optional<YearMonth> month = month(parts.get(parts.size() - 1));
    String who = month.isPresent() ? (parts.size() == 2 ? parts.get(0) : "all") : words;
    Voices voices =
        who.equals("all") ? Voices.ALL : MapOptions.voices(names, List.of(who.split("\\+", -1)));
    return new MapScope(voices, month.map(m -> m.atDay(1)), month.map(YearMonth::atEndOfMonth));
  }

  private static Optional<YearMonth> month(String words) {
    try {
      return Optional.of(YearMonth.parse(words));
    } catch (DateTimeParseException e) {
      // Then it is a speaker.
      return Optional.empty();
    }
  }
}
