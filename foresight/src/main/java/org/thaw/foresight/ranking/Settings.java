package org.thaw.foresight.ranking;

import org.thaw.foresight.boosting.Booster;

/**
 * How a forecaster learns. Nothing here depends on a data set: the defaults are those that did best
 * on ICEWS14's validation days, and what must fit the data is chosen from them by the program.
 *
 * @param questions how many of the newest questions to learn from
 * @param hard wrong candidates kept for each question because they look best
 * @param easy wrong candidates kept at random, each standing for those left out
 * @param boosting how the trees are grown
 * @param seed same seed, same forecasts
 */
public record Settings(int questions, int hard, int easy, Booster.Settings boosting, long seed) {

  /** The settings that the recorded figures were measured with. */
  public static Settings standard() {
    return new Settings(28_000, 20, 20, new Booster.Settings(300, 4, 0.13f, 0.3, 0.3, 5, 2, 2), 1);
  }
}
