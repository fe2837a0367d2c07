package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.Edits;
import org.thaw.cli.ripple.MapFiles;
import org.thaw.cli.show.Json;
import org.thaw.exchange.map.MapTable;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.factor.Factor;
import org.thaw.ledger.FiledEdit;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a map of another program. */
@Command(
    name = "import",
    header = "Add the edges of a file to your own part of the map.",
    description = {
      "They count as yours, with the file's name as the reason. To ask a file's map without keeping"
          + " it: thaw whatif --map FILE."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw map import my-map.graphml")
public final class MapImport implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, matrix, graphml or json; else by the file's name.")
  private Optional<String> format = Optional.empty();

  /** With these rooms. */
  public MapImport(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    MapTable table = MapFiles.read(file, format);
    Instant now = rooms.clock().instant();
    List<FiledEdit> edits = table.edges().stream().map(row -> edit(row, now)).toList();
    try (Ledger ledger = shared.toWrite(rooms)) {
      ledger.editMap(edits);
    }
    if (shared.json()) {
      rooms.console().line(Json.object().put("imported", edits.size()).toString());
    } else {
      rooms
          .console()
          .wrapped(
              0,
              "Added "
                  + edits.size()
                  + " edges between "
                  + table.factors().size()
                  + " factors as yours.");
    }
    return Exit.OK.code();
  }

  private FiledEdit edit(MapTable.Row row, Instant now) {
    return Edits.filed(
        Edit.Action.ADD,
        Factor.ofKey(row.cause()),
        Factor.ofKey(row.effect()),
        EdgeKind.OWN,
        Optional.of(row.weight()),
        "from " + file.getFileName(),
        rooms.surroundings().user(),
        now);
  }
}
