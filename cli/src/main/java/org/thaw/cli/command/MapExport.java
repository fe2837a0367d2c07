package org.thaw.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.LedgerMap;
import org.thaw.cli.ripple.MapFiles;
import org.thaw.cli.show.Json;
import org.thaw.exchange.map.MapFormat;
import org.thaw.exchange.map.MapTable;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the map in a format of other programs. */
@Command(
    name = "export",
    header = "Write the map in a format that other programs read.",
    description = {
      "csv: an edge list. matrix: the weight matrix as CSV. graphml: for Gephi, yEd, igraph."
          + " json: with speakers and sentences. Muted edges are left out."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw map export --format csv > map.csv",
      "  thaw map export --says AZE --to baku.graphml"
    })
public final class MapExport implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final MapOptions part = new MapOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, matrix, graphml or json; else by the file's name.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "A file that does not exist yet; else standard output.")
  private Optional<Path> file = Optional.empty();

  /** With these rooms. */
  public MapExport(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    MapFormat chosen =
        MapFiles.format(format.or(() -> file.isEmpty() ? Optional.of("csv") : format), file);
    try (Ledger ledger = shared.toRead(rooms)) {
      LedgerMap map = MapView.map(rooms, ledger);
      MapTable table = MapFiles.table(map.map(part.scope(ledger)), "Causal map by Thaw");
      if (file.isEmpty()) {
        chosen.write(table, rooms.console().out());
        return Exit.OK.code();
      }
      try (Writer out = Files.newBufferedWriter(file.get(), StandardOpenOption.CREATE_NEW)) {
        chosen.write(table, out);
      }
      tell(file.get(), table);
      return Exit.OK.code();
    }
  }

  private void tell(Path path, MapTable table) {
    if (shared.json()) {
      var json = Json.object().put("exported", path.toString());
      rooms.console().line(json.put("edges", table.edges().size()).toString());
    } else {
      rooms.console().wrapped(0, "Wrote " + table.edges().size() + " edges to " + path + ".");
    }
  }
}
