package org.thaw.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.FactorText;
import org.thaw.cli.ripple.LedgerMap;
import org.thaw.cli.ripple.MapPage;
import org.thaw.cli.ripple.WhatIfJson;
import org.thaw.cli.show.Json;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.factor.Factor;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the causal map. */
@Command(
    name = "map",
    header = "The causal map: who says what brings about what, and your own part of it.",
    description = {
      "Factors are an actor and a quality (RUS.strength, BLR/OPP.freedom-to-act, ARM+AZE.tension);"
          + " words that fit no quality stand for themselves. Edges begin with a where somebody"
          + " asserts them, l where one leans on the other, o where you put them.",
      "What you add or change is kept in the ledger, marked as yours, and can be taken back."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      MapAdd.class,
      MapMute.class,
      MapSign.class,
      MapWeigh.class,
      MapRestore.class,
      MapGroup.class,
      MapUngroup.class,
      MapCompare.class,
      MapExport.class,
      MapImport.class,
      MapBacktest.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw map --about Russia",
      "  thaw map --says AZE --since 2022-09-01 --until 2022-09-30",
      "  thaw map add \"Russia weaker\" \"Georgia's freedom to act\" --weight -0.5",
      "  thaw map compare AZE ARM",
      "  thaw map export --format graphml --to map.graphml"
    })
public final class MapView implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final MapOptions part = new MapOptions();

  @Option(
      names = "--about",
      paramLabel = "ACTOR",
      description = "Only what an actor bears: its factors, the edges at them.")
  private Optional<String> about = Optional.empty();

  @Option(names = "--edge", paramLabel = "EDGE", description = "One edge with all its sentences.")
  private Optional<String> edge = Optional.empty();

  @Option(names = "--factors", description = "List the factors.")
  private boolean factors;

  @Option(names = "--unused", description = "List the links that gave no edge, and why.")
  private boolean unused;

  @Option(names = "--edits", description = "List what was changed by hand.")
  private boolean edits;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many edges; else ${DEFAULT-VALUE}.",
      defaultValue = "40")
  private int limit;

  /** With these rooms. */
  public MapView(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      LedgerMap ledgerMap = map(rooms, ledger);
      CausalMap map = ledgerMap.map(part.scope(ledger));
      FactorText text = new FactorText(Shared.names(ledger), ledgerMap.words());
      MapPage page =
          new MapPage(rooms.console(), text, Shared.words(ledger), Shared.evidence(rooms, ledger));
      if (shared.json()) {
        json(ledger, ledgerMap, map, text);
      } else {
        show(ledger, ledgerMap, map, page);
      }
      return Exit.OK.code();
    }
  }

  /** The whole map of a ledger, as it stands today. */
  static LedgerMap map(Rooms rooms, Ledger ledger) {
    return LedgerMap.of(ledger, Shared.origins(ledger), Shared.today(rooms));
  }

  private void show(Ledger ledger, LedgerMap ledgerMap, CausalMap map, MapPage page) {
    if (unused) {
      page.unused(ledgerMap.unused());
    } else if (edits) {
      page.edits(ledgerMap.edits());
    } else if (edge.isPresent()) {
      named(map, edge.get()).forEach(page::edge);
    } else if (factors) {
      page.factors(map, chosen(ledger, map));
    } else {
      page.edges(edges(ledger, map), Math.max(0, limit));
    }
  }

  private void json(Ledger ledger, LedgerMap ledgerMap, CausalMap map, FactorText text) {
    if (factors) {
      for (Factor factor : chosen(ledger, map)) {
        var json = Json.object().put("key", factor.key()).put("name", text.of(factor));
        rooms.console().line(json.put("edges", map.at(factor).count()).toString());
      }
    } else if (unused) {
      ledgerMap
          .unused()
          .forEach(
              u ->
                  rooms
                      .console()
                      .line(
                          Json.object().put("link", u.link().id()).put("why", u.why()).toString()));
    } else {
      List<Edge> shown = edge.isPresent() ? named(map, edge.get()) : edges(ledger, map);
      shown.forEach(e -> rooms.console().line(WhatIfJson.edge(e).toString()));
    }
  }

  private List<Factor> chosen(Ledger ledger, CausalMap map) {
    return about.map(who -> List.copyOf(map.of(Shared.id(ledger, who)))).orElseGet(map::factors);
  }

  private List<Edge> edges(Ledger ledger, CausalMap map) {
    if (about.isEmpty()) {
      return map.edges();
    }
    List<Factor> mine = chosen(ledger, map);
    return map.edges().stream()
        .filter(e -> mine.contains(e.cause()) || mine.contains(e.effect()))
        .toList();
  }

  /** The edge of an id; a failure where there is none. */
  static List<Edge> named(CausalMap map, String id) {
    List<Edge> edges = map.named(id.strip());
    if (edges.isEmpty()) {
      throw new Failure(
          Exit.NO_INPUT, id + ": no edge of that id in this map; 'thaw map' lists them");
    }
    return edges;
  }
}
