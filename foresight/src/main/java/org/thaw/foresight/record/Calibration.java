package org.thaw.foresight.record;

import java.util.ArrayList;
import java.util.List;

/** Chances given against how often it came true, in ten bands. */
public final class Calibration {
  private static final int BANDS = 10;

  private Calibration() {}

  /**
   * Forecasts that were given about the same chance.
   *
   * @param low chance from
   * @param high chance to
   * @param forecasts how many
   * @param mean chance given
   * @param cameTrue the share that came true
   */
  public record Band(double low, double high, int forecasts, double mean, double cameTrue) {}

  /** The bands that hold any resolved forecast, lowest first. */
  public static List<Band> of(TrackRecord record) {
    double[] sum = new double[BANDS];
    int[] came = new int[BANDS];
    int[] all = new int[BANDS];
    for (TrackRecord.Resolved resolved : record.resolved()) {
      double p = resolved.forecast().probability();
      int band = Math.min(BANDS - 1, (int) (p * BANDS));
      sum[band] += p;
      came[band] += resolved.came() ? 1 : 0;
      all[band]++;
    }
    List<Band> bands = new ArrayList<>();
    for (int b = 0; b < BANDS; b++) {
      if (all[b] > 0) {
        bands.add(
            new Band(
                b / (double) BANDS,
                (b + 1) / (double) BANDS,
                all[b],
                sum[b] / all[b],
                came[b] / (double) all[b]));
      }
    }
    return bands;
  }
}
