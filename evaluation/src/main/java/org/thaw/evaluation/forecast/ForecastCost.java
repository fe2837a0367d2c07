package org.thaw.evaluation.forecast;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;
import org.thaw.foresight.ranking.Forecaster;
import org.thaw.foresight.ranking.Question;
import org.thaw.foresight.ranking.Settings;

/**
 * What forecasting costs as the events grow: for growing first stretches of {@code train} it learns
 * and then answers some questions of the steps that follow. No quality is measured.
 */
public final class ForecastCost {
  private static final int QUESTIONS = 2000;

  private ForecastCost() {}

  /**
   * Folder, then how many events to learn from in this run: one run for each point of the curve.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new DataException("give a folder and a number of events");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(Path.of(args[0]), Integer.parseInt(args[1]), out);
  }

  static void run(Path folder, int events, PrintStream out) throws IOException {
    Meter meter = new Meter();
    RawQuads raw = RawQuads.read(folder, "train");
    long unit = QuadFolder.unit(List.of(raw), raw.times().getLong(0));
    Quads all = raw.quads(raw.times().getLong(0), unit);
    Catalogue catalogue =
        Catalogue.ofNames(Names.read(folder, "entities"), Names.read(folder, "relations"));
    int end = Math.min(events, all.size() - 1);
    while (end > 0 && all.step(end) == all.step(end - 1)) {
      end--;
    }
    meter.phase("read");
    Forecaster forecaster = Forecaster.learn(catalogue, all.slice(0, end), Settings.standard());
    meter.phase("learn");
    int asked = 0;
    for (Question q : Question.ofStep(all, end, all.endOfStep(end), catalogue.relations())) {
      if (asked++ < QUESTIONS) {
        forecaster.ask(q.anchor(), q.relation(), q.step());
      }
    }
    meter.phase("apply");
    out.printf(Locale.ROOT, "%d events, %d questions%n", end, Math.min(asked, QUESTIONS));
    meter.phases().forEach(out::println);
  }
}
