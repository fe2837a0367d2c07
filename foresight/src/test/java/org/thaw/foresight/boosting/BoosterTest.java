package org.thaw.foresight.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoosterTest {
  private static final int COLUMNS = 4;
  private static final int[] FAMILIES = {0, 1, 2, 3};
  private final Questions questions = new Questions(COLUMNS);

  /** The true one of six candidates is mostly the one with the largest first column. */
  BoosterTest() {
    SplittableRandom random = new SplittableRandom(7);
    for (int q = 0; q < 700; q++) {
      float[][] columns = new float[COLUMNS][6];
      int best = 0;
      for (int i = 0; i < 6; i++) {
        for (float[] column : columns) {
          column[i] = (float) random.nextDouble();
        }
        best = columns[0][i] > columns[0][best] ? i : best;
      }
      int answer = random.nextInt(4) == 0 ? random.nextInt(6) : best;
      float[] hits = new float[6];
      hits[answer] = 1;
      questions.add(columns, hits, new float[] {1, 1, 1, 1, 1, 1}, 6);
    }
  }

  private static Booster.Settings settings(int trees) {
    return new Booster.Settings(trees, 3, 0.2f, 0.5, 1, 1, 2, 2);
  }

  private Booster booster(int trees, long seed) {
    return new Booster(questions, FAMILIES, 3, settings(trees), seed);
  }

  @Test
  void whatTellsTheAnswerIsFound() {
    List<Tree> trees = booster(40, 1).learn();
    assertThat(trees.get(0).columns()).contains(0);
    float[][] two = {{0.1f, 0.95f}, {0.5f, 0.5f}, {0.5f, 0.5f}, {0, 0}};
    float[] scores = new Terms(trees, FAMILIES, 3).scores(two, 2);
    assertThat(scores[1]).isGreaterThan(scores[0] + 1);
  }

  @Test
  void theSameSeedGivesTheSameTrees() {
    Tree one = booster(5, 3).learn().get(4);
    Tree two = booster(5, 3).learn().get(4);
    assertThat(two.columns()).isEqualTo(one.columns());
    assertThat(two.leaves()).isEqualTo(one.leaves());
  }

  @Test
  void learningStopsWhenMoreTreesNoLongerServeTheQuestionsHeldBack() {
    assertThat(booster(600, 1).learn()).hasSizeBetween(20, 400);
  }

  @Test
  void theChancesOfQuestionsHeldBackAreAboutAsOftenTrueAsTheySay() {
    FirstChances chances = Boosters.learn(questions, FAMILIES, 3, settings(60), 1).heldBack();
    double said = 0;
    double came = 0;
    for (int i = 0; i < chances.raw().length; i++) {
      said += chances.raw()[i];
      came += chances.came()[i] ? 1 : 0;
    }
    assertThat(chances.raw()).hasSize(100);
    assertThat(came / said).isCloseTo(1, within(0.3));
  }

  @Test
  void severalRunsGiveTheMeanOfWhatEachGives() {
    List<Tree> all = Boosters.learn(questions, FAMILIES, 3, settings(20), 1).trees();
    float[][] two = {{0.1f, 0.95f}, {0.5f, 0.2f}, {0.3f, 0.5f}, {0, 0}};
    float[] mean = new Terms(all, FAMILIES, 3).scores(two, 2);
    float[] one = new Terms(booster(20, 1).learn(), FAMILIES, 3).scores(two, 2);
    float[] other = new Terms(booster(20, 1001).learn(), FAMILIES, 3).scores(two, 2);
    assertThat(one[1]).isNotEqualTo(other[1]);
    assertThat(mean[1]).isCloseTo((one[1] + other[1]) / 2, within(1e-5f));
  }

  @Test
  void aTreeGivesBinnedRowsWhatItGivesTheNumbersTheyStandFor() {
    questions.freeze();
    float edge = questions.bins().edge(1, 30);
    Tree tree = new Tree(new int[] {1, 2}, new float[] {edge, 0.0f}, new float[] {1, 2, 3, 5}, 0);
    float[] scores = new float[questions.rows()];
    BinnedTree binned = new BinnedTree(questions, tree);
    binned.addTo(scores);
    for (int row = 0; row < scores.length; row++) {
      boolean above = questions.bin(1)[row] > 30;
      boolean positive = questions.bin(2)[row] > 0;
      float leaf = tree.leaves()[(above ? 1 : 0) | (positive ? 2 : 0)];
      assertThat(scores[row]).isEqualTo(leaf);
      assertThat(binned.part(row)).isEqualTo(leaf - 1);
    }
  }

  @Test
  void whatALargerHalfHoldsIsWhatTheSmallerLeavesOfTheWhole() {
    questions.freeze();
    Draw draw = new Draw();
    SplittableRandom random = new SplittableRandom(1);
    float[] flat = new float[questions.rows()];
    draw.anew(questions, new Softmax(questions), flat, 1, random);
    Histograms cut = new Histograms(questions, draw, new int[] {0, 1}, 2, 1);
    cut.cut(0, 0, 10, new boolean[] {true, true});
    cut.cut(1, 1, 50, new boolean[] {true, true});
    float[] steps = cut.steps(2, 1);
    double[] worth = cut.worth(0, questions.bins().cuts(0), 2);
    // the first column was cut after bin 10 already: doing it again is worth nothing
    assertThat(worth[10]).isCloseTo(0, within(1e-6));
    assertThat(steps).hasSize(4);
    assertThat(steps[1]).isGreaterThan(steps[0]);
  }
}
