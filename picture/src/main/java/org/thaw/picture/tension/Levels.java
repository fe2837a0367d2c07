package org.thaw.picture.tension;

import java.util.ArrayList;
import java.util.List;
import org.thaw.picture.tension.TensionAnswer.Change;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.statement.QuadClass;

/** Where the level of a class of events changed for good, or at least for a while. */
final class Levels {

  private Levels() {}

  static List<Change> changes(List<Row> rows, QuadClass quad) {
    int[] counts = rows.stream().mapToInt(row -> row.sum(quad).reports()).toArray();
    Pelt pelt = new Pelt(counts);
    List<Integer> starts = pelt.starts();
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < starts.size(); i++) {
      int before = starts.get(i - 1);
      int at = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : counts.length;
      changes.add(
          new Change(
              quad,
              rows.get(at).from(),
              pelt.mean(before, at),
              pelt.mean(at, end),
              pelt.gain(before, at, end)));
    }
    return changes;
  }
}
