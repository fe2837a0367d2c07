package org.thaw.evaluation.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.foresight.boosting.Booster;
import org.thaw.foresight.ranking.Settings;

class ForecastEvaluationTest {
  private static final int FIRST_TEST_DAY = 35;
  private static final int A_LATER_DAY = 37;
  private static final Settings QUICK =
      new Settings(600, 5, 5, new Booster.Settings(20, 3, 0.2f, 0.5, 0.5, 1, 2, 2), 3);

  @TempDir Path folder;

  /** Actors deal mostly with the few next to them; a line is subject, relation, object, day. */
  private static List<String> world() {
    SplittableRandom random = new SplittableRandom(9);
    List<String> lines = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      for (int k = 0; k < 12; k++) {
        int s = random.nextInt(30);
        int o = (s + 1 + random.nextInt(3)) % 30;
        lines.add(s + "\t" + random.nextInt(4) + "\t" + o + "\t" + day);
      }
    }
    return lines;
  }

  private static int day(String line) {
    return Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1));
  }

  private Path write(String name, List<String> lines) {
    try {
      Path data = Files.createDirectories(folder.resolve(name));
      Files.write(data.resolve("train.txt"), lines.stream().filter(l -> day(l) < 30).toList());
      Files.write(
          data.resolve("valid.txt"),
          lines.stream().filter(l -> day(l) >= 30 && day(l) < FIRST_TEST_DAY).toList());
      Files.write(
          data.resolve("test.txt"), lines.stream().filter(l -> day(l) >= FIRST_TEST_DAY).toList());
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path run(Path data) {
    try {
      Path scores = data.resolve("scores.tsv");
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
      new ForecastEvaluation(QUICK).run(data, Optional.of(scores), nowhere);
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers given to each question of a day; ranks are left out, for they know the truth. */
  private static Map<String, String> answers(Path scores, int day) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    for (String line : Files.readAllLines(scores)) {
      String[] fields = line.split("\t", 6);
      if (fields[3].equals("" + day)) {
        answers.put(fields[0] + " " + fields[1] + " " + fields[2], fields[5]);
      }
    }
    return answers;
  }

  @Test
  void whatIsShuffledOrDeletedAtOrAfterADayLeavesItsForecastsAsTheyWere() throws IOException {
    List<String> world = world();
    Map<String, String> all = answers(run(write("all", world)), A_LATER_DAY);

    List<String> later = new ArrayList<>(world);
    later.removeIf(line -> day(line) < A_LATER_DAY);
    Collections.shuffle(later, new Random(3));
    later.sort(Comparator.comparingInt(ForecastEvaluationTest::day));
    List<String> shuffled = new ArrayList<>(world);
    shuffled.removeIf(line -> day(line) >= A_LATER_DAY);
    shuffled.addAll(later);
    assertThat(answers(run(write("shuffled", shuffled)), A_LATER_DAY)).isEqualTo(all);

    List<String> deleted = new ArrayList<>(world);
    int[] kept = {0};
    deleted.removeIf(
        line -> day(line) > A_LATER_DAY || (day(line) == A_LATER_DAY && kept[0]++ % 3 > 0));
    Map<String, String> fewer = answers(run(write("deleted", deleted)), A_LATER_DAY);
    assertThat(fewer).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(all).containsAllEntriesOf(fewer);
  }

  @Test
  void theSameSeedGivesTheSameBytesWhetherOneThreadRunsOrTwo() throws IOException {
    byte[] alone = Files.readAllBytes(run(write("alone", world())));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Path>> both = new ArrayList<>();
      for (String name : List.of("left", "right")) {
        both.add(CompletableFuture.supplyAsync(() -> run(write(name, world())), two));
      }
      for (CompletableFuture<Path> one : both) {
        assertThat(Files.readAllBytes(one.join())).isEqualTo(alone);
      }
    } finally {
      two.shutdown();
    }
  }

  @Test
  void theFiguresNameEachSliceAndPhase() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    new ForecastEvaluation(QUICK)
        .run(
            write("figures", world()),
            Optional.empty(),
            new PrintStream(page, true, StandardCharsets.UTF_8));
    assertThat(page.toString(StandardCharsets.UTF_8))
        .contains("all", "head", "tail", "recurring", "met", "never met")
        .contains("MRR", "H@10", "calibration error", "learn", "apply", "CPU-s")
        .contains("dyads: not measured");
  }
}
