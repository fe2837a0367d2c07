package org.thaw.evaluation.links;

import java.util.ArrayList;
import java.util.List;
import org.thaw.reading.causal.CausalFeatures;
import org.thaw.reading.causal.CausalModel;
import org.thaw.reading.causal.CausalPair;
import org.thaw.reading.causal.Edge;
import org.thaw.reading.causal.Pattern;
import org.thaw.reading.causal.Range;
import org.thaw.reading.causal.Table;
import org.thaw.reading.causal.Traits;

/** Learns a model from examples: what joins, where spans end, and whether a sentence tells. */
final class Training {

  private static final int INNER = 4;
  private static final int SIZE = 1 << 19;

  private final long seed;

  Training(long seed) {
    this.seed = seed;
  }

  CausalModel model(List<Example> examples) {
    Table anchors = anchors(examples);
    Table edges = edges(examples);
    return new CausalModel(sentences(examples), anchors, edges);
  }

  /** A choice whose candidates are kept. */
  private static final class Kept implements Learner.Choice {
    private final int[][] all;
    private final int right;

    Kept(int[][] all, int right) {
      this.all = all;
      this.right = right;
    }

    @Override
    public int candidates() {
      return all.length;
    }

    @Override
    public int[] keys(int candidate) {
      return all[candidate];
    }

    @Override
    public int right() {
      return right;
    }
  }

  /** The pattern in which a word joins, or last that it does not. */
  private static final class Joining implements Learner.Choice {
    private static final Pattern[] PATTERNS = Pattern.values();
    private static final int[] NONE = {};
    private final int[] plain;
    private final int right;

    Joining(int[] plain, int right) {
      this.plain = plain;
      this.right = right;
    }

    @Override
    public int candidates() {
      return PATTERNS.length + 1;
    }

    @Override
    public int[] keys(int candidate) {
      return candidate == PATTERNS.length ? NONE : CausalModel.of(PATTERNS[candidate], plain);
    }

    @Override
    public int right() {
      return right;
    }
  }

  private Table anchors(List<Example> examples) {
    List<Learner.Choice> choices = new ArrayList<>();
    for (Example example : examples) {
      if (example.causal() && example.pairs().isEmpty()) {
        continue;
      }
      int[] right = new int[example.traits().size];
      java.util.Arrays.fill(right, Pattern.values().length);
      example.pairs().forEach(pair -> right[pair.anchor()] = pair.pattern().number());
      for (int i = 0; i < right.length; i++) {
        choices.add(new Joining(CausalFeatures.anchor(example.traits(), i), right[i]));
      }
    }
    return new Learner(new Learner.Settings(SIZE, 6, 0.05, 1e-4, 0, false, seed)).learn(choices);
  }

  private Table edges(List<Example> examples) {
    List<Learner.Choice> choices = new ArrayList<>();
    for (Example example : examples) {
      for (CausalPair pair : example.pairs()) {
        edges(example.traits(), pair, choices);
      }
    }
    return new Learner(new Learner.Settings(SIZE, 12, 0.1, 3e-3, 2, false, seed)).learn(choices);
  }

  private static void edges(Traits traits, CausalPair pair, List<Learner.Choice> choices) {
    int[] found = new int[Edge.values().length];
    found[Edge.LEFT_START.number()] = pair.leftStart();
    found[Edge.LEFT_END.number()] = pair.leftEnd();
    found[Edge.RIGHT_START.number()] = pair.rightStart();
    found[Edge.RIGHT_END.number()] = pair.rightEnd();
    for (Edge edge : CausalModel.order(pair.pattern())) {
      Range range = Range.of(traits, pair.anchor(), pair.pattern(), edge, found);
      int right = found[edge.number()] - range.from();
      if (right >= 0 && range.from() + right <= range.to()) {
        int[][] all = new int[range.to() - range.from() + 1][];
        for (int i = 0; i < all.length; i++) {
          all[i] =
              CausalFeatures.edge(
                  traits, pair.anchor(), pair.pattern(), edge, range.other(), range.from() + i);
        }
        choices.add(new Kept(all, right));
      }
    }
  }

  /** What joins is judged by models that did not see the sentence: else it would seem too sure. */
  private Table sentences(List<Example> examples) {
    Table none = Table.of(new float[2]);
    List<Learner.Choice> choices = new ArrayList<>();
    for (int fold = 0; fold < INNER; fold++) {
      List<Example> others = new ArrayList<>();
      List<Example> own = new ArrayList<>();
      for (Example example : examples) {
        (Folds.of(example.document(), INNER, seed + 1) == fold ? own : others).add(example);
      }
      CausalModel joining = new CausalModel(none, anchors(others), none);
      for (Example example : own) {
        int[] keys = CausalFeatures.sentence(example.traits(), joining.joins(example.traits()));
        choices.add(new Kept(new int[][] {{}, keys}, example.causal() ? 1 : 0));
      }
    }
    return new Learner(new Learner.Settings(SIZE, 10, 0.02, 1e-3, 2, true, seed)).learn(choices);
  }
}
