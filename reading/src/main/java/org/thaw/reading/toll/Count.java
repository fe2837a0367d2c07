package org.thaw.reading.toll;

import java.util.OptionalInt;
import org.thaw.statement.Toll;

/**
 * A number as a document gives it.
 *
 * @param low at least
 * @param best the document's own figure
 * @param high at most
 */
record Count(OptionalInt low, OptionalInt best, OptionalInt high) {

  /** That many. */
  static Count exactly(int number) {
    return new Count(OptionalInt.of(number), OptionalInt.of(number), OptionalInt.of(number));
  }

  /** From so many to so many. */
  static Count between(int low, int high) {
    return new Count(OptionalInt.of(low), OptionalInt.empty(), OptionalInt.of(high));
  }

  /** Two counts of different people. */
  Count plus(Count other) {
    return new Count(sum(low, other.low), sum(best, other.best), sum(high, other.high));
  }

  private static OptionalInt sum(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(one.getAsInt() + other.getAsInt())
        : OptionalInt.empty();
  }

  /** The smallest number that it can be, for want of a figure of its own. */
  private OptionalInt floor() {
    return low.isPresent() ? low : best;
  }

  private OptionalInt ceiling() {
    return high.isPresent() ? high : best;
  }

  /** Under a bound: "at least", "more than", "up to", "about". */
  Count bound(String bound) {
    OptionalInt none = OptionalInt.empty();
    return switch (bound) {
      case "least" -> new Count(floor(), none, none);
      case "above" -> new Count(plus(floor(), 1), none, none);
      case "most" -> new Count(none, none, ceiling());
      case "below" -> new Count(none, none, plus(ceiling(), -1));
      case "about" -> best.isPresent() ? new Count(none, best, none) : this;
      case "just" -> this;
      default -> throw new IllegalArgumentException("bounds.tsv: no bound " + bound);
    };
  }

  private static OptionalInt plus(OptionalInt number, int more) {
    return number.isPresent() ? OptionalInt.of(number.getAsInt() + more) : number;
  }

  /** As a range of somebody's people. */
  Toll.Range of(java.util.Optional<String> side) {
    return new Toll.Range(low, best, high, side);
  }
}
