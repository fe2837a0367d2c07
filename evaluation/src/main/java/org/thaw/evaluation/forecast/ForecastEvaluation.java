package org.thaw.evaluation.forecast;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.foresight.events.Quads;
import org.thaw.foresight.ranking.Forecaster;
import org.thaw.foresight.ranking.Question;
import org.thaw.foresight.ranking.Ranking;
import org.thaw.foresight.ranking.Settings;

/**
 * Temporal knowledge graph forecasting, single step, as the field measures it (Gastinger et al.
 * 2023): for each test event both (s, r, ?, t) and (?, r, o, t), all that happened before t known,
 * nothing of t, all entities ranked, other true answers of t removed, ties at their average rank.
 */
public final class ForecastEvaluation {
  private static final int BUSIEST = 200;
  private static final int FROM_DAY = 200;
  private final Settings settings;

  /** An evaluation with these settings for learning. */
  public ForecastEvaluation(Settings settings) {
    this.settings = settings;
  }

  /**
   * Learns, applies and measures.
   *
   * @param folder laid out as {@link QuadFolder} says
   * @param scores where to write the score of each query, if anywhere
   * @param out where the figures are printed
   */
  public Slices run(Path folder, Optional<Path> scores, PrintStream out) throws IOException {
    Meter meter = new Meter();
    QuadFolder data = QuadFolder.read(folder);
    meter.phase("read");
    Quads known = Joined.of(data.train(), data.valid());
    Forecaster forecaster = Forecaster.learn(data.catalogue(), known, settings);
    meter.phase("learn");
    Slices slices = new Slices();
    FirstGuesses guesses = new FirstGuesses();
    try (Scores file = Scores.to(scores, data)) {
      apply(forecaster, data, slices, guesses, file);
    }
    meter.phase("apply");
    out.print(slices);
    out.println(guesses);
    dyads(data, Joined.of(known, data.test()), out);
    meter.phase("dyads");
    meter.phases().forEach(out::println);
    return slices;
  }

  /** Dyads are told by days; data of other units, or without quad classes, have none to show. */
  private static void dyads(QuadFolder data, Quads all, PrintStream out) {
    if (!data.hasDays() || Arrays.stream(data.catalogue().quad()).allMatch(q -> q == 0)) {
      out.println("dyads: not measured, the data have no days or no quad classes");
      return;
    }
    List<DyadSeries> series = BusiestDyads.of(all, data.catalogue(), BUSIEST, FROM_DAY);
    new DyadEvaluation(series, FROM_DAY).runAll().forEach(out::println);
  }

  private static void apply(
      Forecaster forecaster, QuadFolder data, Slices slices, FirstGuesses guesses, Scores file)
      throws IOException {
    Quads test = data.test();
    for (int i = 0; i < test.size(); ) {
      int end = test.endOfStep(i);
      for (Question q : Question.ofStep(test, i, end, data.catalogue().relations())) {
        Ranking ranking = forecaster.ask(q.anchor(), q.relation(), q.step());
        guesses.add(forecaster.firstChance(ranking), ranking, q);
        count(forecaster, data, slices, file, q, ranking);
      }
      forecaster.append(test.slice(i, end));
      i = end;
    }
  }

  private static void count(
      Forecaster forecaster,
      QuadFolder data,
      Slices slices,
      Scores file,
      Question q,
      Ranking ranking)
      throws IOException {
    boolean tail = q.relation() < data.catalogue().relations();
    for (Int2IntMap.Entry answer : q.answers().int2IntEntrySet()) {
      int x = answer.getIntKey();
      double rank = Rank.of(x, ranking, q.answers(), data.catalogue().entities());
      for (int k = 0; k < answer.getIntValue(); k++) {
        slices.add(rank, tail, forecaster.acquaintance(q.anchor(), q.relation(), x));
        file.write(q, rank, ranking);
      }
    }
  }

  /** Runs on the folder given; {@code --scores FILE} writes the scores. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 && !(args.length == 3 && args[1].equals("--scores"))) {
      throw new DataException("give a folder, and --scores FILE if you like");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Optional<Path> scores = args.length == 3 ? Optional.of(Path.of(args[2])) : Optional.empty();
    new ForecastEvaluation(Settings.standard()).run(Path.of(args[0]), scores, out);
  }
}
