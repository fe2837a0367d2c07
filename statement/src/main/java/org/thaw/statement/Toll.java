package org.thaw.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an event cost, as one document counts it. It belongs to the event and counts once for each
 * event id.
 *
 * @param ranges a range for each kind that is told of; empty: no toll is told
 */
public record Toll(Map<TollKind, Range> ranges) {

  /** No toll is told. */
  public static final Toll NONE = new Toll(Map.of());

  /** Keeps the kinds in their own order, so that equal tolls print alike. */
  public Toll {
    EnumMap<TollKind, Range> ordered = new EnumMap<>(TollKind.class);
    ordered.putAll(ranges);
    ranges = Collections.unmodifiableMap(ordered);
  }

  /** A toll of one kind. */
  public static Toll of(TollKind kind, Range range) {
    return new Toll(Map.of(kind, range));
  }

  /**
   * A number of people as a range.
   *
   * @param low at least
   * @param best the document's own figure, where it gives one
   * @param high at most
   * @param side id of the party whose people they were, where told
   */
  public record Range(OptionalInt low, OptionalInt best, OptionalInt high, Optional<String> side) {}
}
