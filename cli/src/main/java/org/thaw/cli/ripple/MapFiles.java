package org.thaw.cli.ripple;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.exchange.map.MapFormat;
import org.thaw.exchange.map.MapFormatException;
import org.thaw.exchange.map.MapFormats;
import org.thaw.exchange.map.MapTable;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.factor.Factor;

/** Maps in files, to and from maps that can be asked. */
public final class MapFiles {

  private MapFiles() {}

  /** The format of a name, or else the one that the file's name tells. */
  public static MapFormat format(Optional<String> name, Optional<Path> file) {
    Optional<MapFormat> format =
        name.isPresent()
            ? MapFormats.named(name.get())
            : file.flatMap(f -> MapFormats.ofFile(f.getFileName().toString()));
    return format.orElseThrow(
        () ->
            new Failure(
                Exit.USAGE,
                name.or(() -> file.map(Path::toString)).orElse("")
                    + ": no known format of maps; name one with --format: "
                    + MapFormats.all().stream()
                        .map(MapFormat::name)
                        .collect(Collectors.joining(", "))));
  }

  /** Reads a map. */
  public static MapTable read(Path file, Optional<String> format) throws IOException {
    MapFormat chosen = format(format, Optional.of(file));
    try (Reader in = Files.newBufferedReader(file)) {
      return chosen.read(in);
    } catch (MapFormatException e) {
      throw new Failure(Exit.DATA, file + ", " + e.place() + ": " + e.getMessage(), e);
    }
  }

  /** A file's map, to ask. */
  public static CausalMap map(MapTable table) {
    List<Edge> edges =
        table.edges().stream()
            .map(
                row ->
                    new Edge(
                        Factor.ofKey(row.cause()),
                        Factor.ofKey(row.effect()),
                        EdgeKind.OWN,
                        row.weight(),
                        row.presence(),
                        0,
                        List.of(),
                        List.of()))
            .toList();
    return CausalMap.of(edges);
  }

  /** A map for a file. */
  public static MapTable table(CausalMap map, String about) {
    return new MapTable(
        about,
        map.factors().stream().map(Factor::key).toList(),
        map.edges().stream().filter(edge -> !edge.muted()).map(MapFiles::row).toList());
  }

  private static MapTable.Row row(Edge edge) {
    return new MapTable.Row(
        edge.cause().key(),
        edge.effect().key(),
        edge.weight(),
        edge.kind().name().toLowerCase(Locale.ROOT),
        edge.presence(),
        edge.witnesses().stream().map(Witness::voice).distinct().toList(),
        edge.witnesses().stream()
            .map(w -> w.statement().source())
            .map(source -> new MapTable.Sentence(source.document(), source.text()))
            .distinct()
            .toList());
  }
}
