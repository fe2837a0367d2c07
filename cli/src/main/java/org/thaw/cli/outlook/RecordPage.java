package org.thaw.cli.outlook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Table;
import org.thaw.foresight.record.Calibration;
import org.thaw.foresight.record.StoredForecast;
import org.thaw.foresight.record.TrackRecord;

/** The track record as a person reads it: how honest the chances were, and the worst misses. */
public final class RecordPage {

  private static final int WORST = 5;

  private final Console console;

  /** On a console. */
  public RecordPage(Console console) {
    this.console = console;
  }

  /** Shows all of it. */
  public void show(TrackRecord record) {
    if (!record.resolved().isEmpty()) {
      console.line();
      console.heading("Calibration");
      calibration(Calibration.of(record));
      console.line();
      console.heading("Worst misses");
      record.resolved().stream().limit(WORST).forEach(this::miss);
    }
    if (!record.voids().isEmpty()) {
      console.line();
      console.heading("Void");
      voids(record.voids());
    }
  }

  private void calibration(List<Calibration.Band> bands) {
    Table table = new Table("Chance given", "Forecasts", "Mean", "Came true");
    for (Calibration.Band band : bands) {
      table.row(
          Percent.of(band.low()) + " to " + Percent.of(band.high()),
          "" + band.forecasts(),
          Percent.of(band.mean()),
          Percent.of(band.cameTrue()));
    }
    table.print(console);
  }

  private void miss(TrackRecord.Resolved resolved) {
    StoredForecast f = resolved.forecast();
    console.wrapped(
        2,
        "%s-%s, %s, %s to %s: %s, and it %s"
            .formatted(
                f.one(),
                f.other(),
                Quads.words(f.quad()),
                f.from(),
                f.to(),
                Percent.of(f.probability()),
                resolved.came() ? "came" : "did not come"));
  }

  private void voids(List<TrackRecord.NotTold> voids) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    voids.forEach(v -> reasons.merge(v.reason(), 1, Integer::sum));
    reasons.forEach((reason, count) -> console.wrapped(2, count + " · " + reason));
  }
}
