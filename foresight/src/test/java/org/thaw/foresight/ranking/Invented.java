package org.thaw.foresight.ranking;

import java.util.SplittableRandom;
import org.thaw.foresight.boosting.Booster;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;

/** A small invented world: each actor deals mostly with the few next to it. */
final class Invented {
  static final int ACTORS = 30;
  static final int RELATIONS = 4;

  private Invented() {}

  static Catalogue catalogue() {
    return Catalogue.opaque(ACTORS, RELATIONS);
  }

  static Quads world(int days, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int perDay = 12;
    int[][] c = new int[4][days * perDay];
    for (int i = 0; i < c[0].length; i++) {
      c[0][i] = random.nextInt(ACTORS);
      c[1][i] = random.nextInt(RELATIONS);
      c[2][i] = (c[0][i] + 1 + random.nextInt(3)) % ACTORS;
      c[3][i] = i / perDay;
    }
    return new Quads(c[0], c[1], c[2], c[3]);
  }

  static Settings settings() {
    return new Settings(400, 5, 5, new Booster.Settings(20, 3, 0.2f, 0.5, 0.5, 1, 2, 2), 3);
  }
}
