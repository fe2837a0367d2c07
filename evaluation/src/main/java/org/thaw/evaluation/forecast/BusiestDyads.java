package org.thaw.evaluation.forecast;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;

/** The series of the dyads with the most events in some first stretch of the data. */
final class BusiestDyads {
  private BusiestDyads() {}

  /**
   * Series by day; each step of the events is one.
   *
   * @param until only events before this day decide which dyads are busy
   */
  static List<DyadSeries> of(Quads events, Catalogue catalogue, int most, int until) {
    Long2IntOpenHashMap busy = new Long2IntOpenHashMap();
    for (int i = 0; i < events.size() && events.step(i) < until; i++) {
      if (events.subject(i) != events.object(i)) {
        busy.addTo(key(events, i), 1);
      }
    }
    List<Long> order = new ArrayList<>(busy.keySet());
    order.sort(Comparator.<Long>comparingInt(k -> -busy.get((long) k)).thenComparing(k -> k));
    int n = Math.min(most, order.size());
    Long2IntOpenHashMap place = new Long2IntOpenHashMap();
    place.defaultReturnValue(-1);
    for (int k = 0; k < n; k++) {
      place.put((long) order.get(k), k);
    }
    int days = events.step(events.size() - 1) + 1;
    int[][][] counts = new int[n][4][days];
    for (int i = 0; i < events.size(); i++) {
      int k = place.get(key(events, i));
      int quad = catalogue.quad()[events.relation(i)];
      if (k >= 0 && quad > 0) {
        counts[k][quad - 1][events.step(i)]++;
      }
    }
    List<DyadSeries> series = new ArrayList<>();
    for (int[][] c : counts) {
      series.add(new DyadSeries(c));
    }
    return series;
  }

  private static long key(Quads events, int i) {
    long low = Math.min(events.subject(i), events.object(i));
    long high = Math.max(events.subject(i), events.object(i));
    return low << 32 | high;
  }
}
