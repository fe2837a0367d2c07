package org.thaw.exchange.map;

import java.util.List;
import java.util.Optional;

/** The formats of maps. */
public final class MapFormats {

  private static final List<MapFormat> ALL =
      List.of(new EdgeListCsv(), new MatrixCsv(), new GraphMl(), new MapJson());

  private MapFormats() {}

  /** All of them. */
  public static List<MapFormat> all() {
    return ALL;
  }

  /** The format of a name. */
  public static Optional<MapFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The format that a file's name tells: its ending, and {@code matrix} within it. */
  public static Optional<MapFormat> ofFile(String file) {
    String name = file.toLowerCase(java.util.Locale.ROOT);
    if (name.endsWith(".csv")) {
      return named(name.contains("matrix") ? "matrix" : "csv");
    }
    return named(name.endsWith(".json") ? "json" : name.endsWith(".graphml") ? "graphml" : "");
  }
}
