package org.thaw.foresight.fcm;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a shock changes when the edges are drawn anew many times: each is there or not, with this
 * sign or the other, a little stronger or weaker, by its {@link Doubt}. The same seed gives the
 * same draws on any number of cores: each eight draws have a generator of their own.
 */
public final class Resampling {

  private final Network network;
  private final Settings settings;
  private final Doubt doubt;

  /** Of this map, run in this way, with these doubts about its edges. */
  public Resampling(Network network, Settings settings, Doubt doubt) {
    if (doubt.presence().length != network.edges()) {
      throw new MapException(
          "%d doubts for %d edges: name one each"
              .formatted(doubt.presence().length, network.edges()));
    }
    this.network = network;
    this.settings = settings;
    this.doubt = doubt;
  }

  /**
   * Draws.
   *
   * @param start one state a factor, before the shock
   * @param shocked the same with the shock
   * @param held what is held with the shock; without it nothing is
   * @param draws how many; rounded up to eights
   * @param seed the same seed, the same draws
   */
  public Spread run(double[] start, double[] shocked, Held held, int draws, long seed) {
    int batches = Math.max(1, (draws + Lanes.WIDTH - 1) / Lanes.WIDTH);
    Spread spread = new Spread(network.factors(), batches * Lanes.WIDTH);
    ThreadLocal<Lanes> lanes = ThreadLocal.withInitial(() -> new Lanes(network, settings));
    boolean rests = rests(start);
    IntStream.range(0, batches)
        .parallel()
        .forEach(
            batch -> {
              Lanes own = lanes.get();
              own.draw(doubt, generator(seed, batch));
              int unsettled = rests ? 0 : own.run(start, Held.NOTHING);
              if (!rests) {
                spread.take(own, batch * Lanes.WIDTH, -1);
              }
              unsettled += own.run(shocked, held);
              spread.take(own, batch * Lanes.WIDTH, 1);
              spread.unsettled(Math.min(Lanes.WIDTH, unsettled));
            });
    return spread;
  }

  /** Mixed twice: seeds one step apart would give one sequence, shifted by a draw. */
  private static SplittableRandom generator(long seed, int batch) {
    return new SplittableRandom(
        new SplittableRandom(seed + 0xD1342543DE82EF95L * (batch + 1L)).nextLong());
  }

  /** A map where nothing has moved stays so, whatever its edges: no need to run it. */
  private boolean rests(double[] start) {
    return settings.squash().restsAtZero()
        && IntStream.range(0, start.length).allMatch(i -> start[i] == 0);
  }
}
