package org.thaw.evaluation.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;

/**
 * A benchmark: {@code train}, {@code valid} and {@code test} ({@code .txt} or {@code .txt.gz}:
 * subject TAB relation TAB object TAB time) and, where there are any, the names {@code entities}
 * and {@code relations} ({@code .tsv} or {@code .tsv.gz}: id TAB name).
 *
 * @param train events to learn from
 * @param valid events to choose by
 * @param test events to report on
 * @param catalogue what the names tell; opaque without names
 * @param origin the time that is step 0
 * @param unit how much time is one step
 */
public record QuadFolder(
    Quads train, Quads valid, Quads test, Catalogue catalogue, long origin, long unit) {

  private static final long MOST_STEPS = 1_000_000;

  /**
   * Reads a folder.
   *
   * @throws IOException if a file is missing or unreadable
   * @throws DataException if what it holds is wrong, naming file and line
   */
  public static QuadFolder read(Path folder) throws IOException {
    List<String> entities = Names.read(folder, "entities");
    List<String> relations = Names.read(folder, "relations");
    RawQuads train = RawQuads.read(folder, "train");
    RawQuads valid = RawQuads.read(folder, "valid");
    RawQuads test = RawQuads.read(folder, "test");
    List<RawQuads> all = List.of(train, valid, test);
    RawQuads.checkOrder(all);
    long origin = train.times().getLong(0);
    long unit = unit(all, origin);
    Catalogue catalogue = catalogue(entities, relations, all);
    return new QuadFolder(
        train.quads(origin, unit),
        valid.quads(origin, unit),
        test.quads(origin, unit),
        catalogue,
        origin,
        unit);
  }

  /**
   * Whether a step is a day: times in hours or seconds, or in steps of 1, which are taken for days.
   */
  public boolean hasDays() {
    return unit == 1 || unit == 24 || unit == 86_400;
  }

  private static Catalogue catalogue(
      List<String> entities, List<String> relations, List<RawQuads> all) throws DataException {
    for (RawQuads part : all) {
      part.checkIds(entities.size(), relations.size());
    }
    int mostEntities = entities.isEmpty() ? RawQuads.count(all, true) : entities.size();
    int mostRelations = relations.isEmpty() ? RawQuads.count(all, false) : relations.size();
    Catalogue opaque = Catalogue.opaque(mostEntities, mostRelations);
    Catalogue actors = entities.isEmpty() ? opaque : Catalogue.ofNames(entities, List.of());
    Catalogue kinds = relations.isEmpty() ? opaque : Catalogue.ofNames(List.of(), relations);
    return new Catalogue(actors.country(), actors.sector(), kinds.root(), kinds.quad());
  }

  /** The greatest number that divides all differences of time. */
  static long unit(List<RawQuads> all, long origin) throws DataException {
    long unit = 0;
    long last = origin;
    for (RawQuads part : all) {
      for (long time : part.times()) {
        unit = gcd(unit, time - origin);
        last = time;
      }
    }
    if (unit == 0) {
      throw new DataException(
          "all events have one time; give parts that follow each other in time");
    }
    if ((last - origin) / unit > MOST_STEPS) {
      throw new DataException(
          "%d steps of %d from %d; round the times to hours or days first"
              .formatted((last - origin) / unit, unit, origin));
    }
    return unit;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
