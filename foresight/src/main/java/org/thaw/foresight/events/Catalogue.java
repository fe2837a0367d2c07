package org.thaw.foresight.events;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of entities and relations apart from events: into which group each falls.
 *
 * <p>Groups are numbered from 1; 0 says that none is known. Where nothing can be told from names,
 * every entity is in group 0 and every relation is a root of its own: forecasts then rest on the
 * events alone.
 *
 * @param country group of each entity by country
 * @param sector group of each entity by sector (Police, Citizen, ...)
 * @param root family of each relation: CAMEO root, or the relation itself
 * @param quad quad class of each relation, 1 to 4, or 0
 */
@SuppressWarnings("ArrayRecordComponent") // columns for hot loops: never written to, never compared
public record Catalogue(int[] country, int[] sector, int[] root, int[] quad) {

  /** A catalogue for ids whose names say nothing. */
  public static Catalogue opaque(int entities, int relations) {
    return new Catalogue(
        new int[entities],
        new int[entities],
        IntStream.range(0, relations).map(i -> i + 1).toArray(),
        new int[relations]);
  }

  /** A catalogue from names; a name that follows no known pattern gives no group. */
  public static Catalogue ofNames(List<String> entities, List<String> relations) {
    ActorNames actors = ActorNames.of(entities);
    RelationNames families = RelationNames.of(relations);
    return new Catalogue(actors.country(), actors.sector(), families.root(), families.quad());
  }

  /** How many entities there are. */
  public int entities() {
    return country.length;
  }

  /** How many relations there are. */
  public int relations() {
    return root.length;
  }
}
