package org.thaw.evaluation.repair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.thaw.intake.repair.Repairer;

/** The measurement behind {@code thaw evaluate repair STORIES.jsonl.gz}. */
public final class RepairEvaluation {

  private static final List<Trial> TRIALS =
      List.of(
          new Trial(
              "capitals fused (+0xE9), pieces last first", new Damage(Damage.Fusing.SHIFTED, true)),
          new Trial(
              "capitals lost (U+FFFD), pieces last first", new Damage(Damage.Fusing.LOST, true)),
          new Trial("capitals fused, order kept", new Damage(Damage.Fusing.SHIFTED, false)),
          new Trial("no capital fused, pieces last first", new Damage(Damage.Fusing.NONE, true)));

  private final Stories stories;
  private final long seed;

  private RepairEvaluation(Stories stories, long seed) {
    this.stories = stories;
    this.seed = seed;
  }

  /**
   * Damages and repairs the stories of a file of JSON Lines (fields {@code case} and {@code text}),
   * gzipped or not.
   *
   * @return the figures as a page of Markdown
   */
  public static String measure(Path file, long seed, Clock clock) throws IOException {
    return new RepairEvaluation(Stories.of(file), seed).report(LocalDate.now(clock));
  }

  /** Prints the figures and writes them to the second argument, if there is one. */
  public static void main(String[] args) throws IOException {
    String report = measure(Path.of(args[0]), 20221115, Clock.systemUTC());
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), report);
    }
  }

  private String report(LocalDate day) {
    StringBuilder rows = new StringBuilder();
    TRIALS.forEach(trial -> rows.append(row(trial)));
    return RepairReport.page(
        rows.toString(),
        touched("mixed case", stories.mixed()) + touched("upper case", stories.upper()),
        stories.sha256(),
        seed,
        day);
  }

  private String row(Trial trial) {
    RepairFigures all = new RepairFigures();
    RepairFigures heldOut = new RepairFigures();
    Random random = new Random(seed);
    for (int i = 0; i < stories.mixed().size(); i++) {
      Damage.Damaged story = trial.damage().apply(stories.mixed().get(i), random);
      RepairFigures.Outcome outcome = Comparison.of(story);
      all.add(outcome);
      if (i % 2 == 1) {
        heldOut.add(outcome);
      }
    }
    return RepairReport.row(trial.title(), all, heldOut);
  }

  private static String touched(String name, List<String> sound) {
    long touched = sound.stream().filter(text -> Repairer.repair(text).changed()).count();
    return RepairReport.touched(name, sound.size(), touched);
  }

  /** A way to damage stories, and what a reader calls it. */
  private record Trial(String title, Damage damage) {}
}
