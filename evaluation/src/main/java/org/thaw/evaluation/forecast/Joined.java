package org.thaw.evaluation.forecast;

import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.thaw.foresight.events.Quads;

/** Two stretches of events as one. */
final class Joined {
  private Joined() {}

  static Quads of(Quads a, Quads b) {
    return new Quads(
        column(a, b, Quads::subject),
        column(a, b, Quads::relation),
        column(a, b, Quads::object),
        column(a, b, Quads::step));
  }

  private static int[] column(Quads a, Quads b, ToIntBiFunction<Quads, Integer> column) {
    return IntStream.concat(
            IntStream.range(0, a.size()).map(i -> column.applyAsInt(a, i)),
            IntStream.range(0, b.size()).map(i -> column.applyAsInt(b, i)))
        .toArray();
  }
}
