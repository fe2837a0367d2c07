package org.thaw.reading.parse.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains the tagger. Each round's own input (the first round's tags, and the tags that the parser
 * is trained on) is made by models that have not seen the sentence: five folds.
 */
final class TaggerTraining {
  private static final int FOLDS = 5;
  private static final int EPOCHS = 6;
  private static final int MIXED = 3;

  private final List<Words> sentences;
  private final List<int[]> gold;
  private final Lexicon lexicon;
  private final int classes;
  private final long seed;

  TaggerTraining(List<Words> sentences, List<int[]> gold, Lexicon lexicon, int classes, long seed) {
    this.sentences = sentences;
    this.gold = gold;
    this.lexicon = lexicon;
    this.classes = classes;
    this.seed = seed;
  }

  /** What training gives: both models, and each sentence's tags as a stranger would tag it. */
  record Result(LearningModel first, LearningModel second, List<int[]> tags) {}

  Result train() {
    List<int[]> nothing = new ArrayList<>();
    sentences.forEach(s -> nothing.add(empty(s)));
    List<int[]> once = folded(nothing, false);
    List<int[]> twice = folded(once, true);
    return new Result(mixed(nothing, false), mixed(once, true), twice);
  }

  /** The mean of a few models that learned in different orders. */
  private LearningModel mixed(List<int[]> input, boolean second) {
    List<LearningModel> models = new ArrayList<>();
    for (int i = 0; i < MIXED; i++) {
      models.add(train(all(), input, second, seed + i));
    }
    return LearningModel.mean(models);
  }

  private List<int[]> folded(List<int[]> input, boolean second) {
    List<int[]> out = new ArrayList<>(input);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Integer> rest = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (foldOf(i) != fold) {
          rest.add(i);
        }
      }
      LearningModel model = train(rest, input, second, seed);
      for (int i = 0; i < sentences.size(); i++) {
        if (foldOf(i) == fold) {
          out.set(i, tag(model, i, input.get(i), second));
        }
      }
    }
    return out;
  }

  /** Folds are runs of sentences, so that documents stay whole. */
  private int foldOf(int index) {
    return (int) ((long) index * FOLDS / sentences.size());
  }

  private List<Integer> all() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      out.add(i);
    }
    return out;
  }

  private int[] tag(LearningModel model, int index, int[] input, boolean second) {
    Words in = sentences.get(index);
    int[] tags = input.clone();
    TagFeatures features = new TagFeatures(in);
    Keys keys = new Keys();
    float[] scores = new float[classes];
    int[] only = Tagger.only(in, lexicon);
    for (int i = 0; i < in.n; i++) {
      if (only[i] >= 0) {
        tags[i] = only[i];
        continue;
      }
      features.fill(i, tags, second, keys);
      model.score(keys.keys, keys.count, scores);
      tags[i] = Tagger.best(scores);
    }
    return tags;
  }

  private LearningModel train(List<Integer> some, List<int[]> input, boolean second, long order) {
    LearningModel model = new LearningModel(classes);
    List<Integer> queue = new ArrayList<>(some);
    Random random = new Random(order);
    Keys keys = new Keys();
    float[] scores = new float[classes];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      java.util.Collections.shuffle(queue, random);
      for (int index : queue) {
        int[] tags = input.get(index).clone();
        learn(model, index, tags, second, keys, scores);
      }
    }
    return model.average();
  }

  private void learn(
      LearningModel model, int index, int[] tags, boolean second, Keys keys, float[] scores) {
    TagFeatures features = new TagFeatures(sentences.get(index));
    int[] right = gold.get(index);
    int[] only = Tagger.only(sentences.get(index), lexicon);
    for (int i = 0; i < right.length; i++) {
      if (only[i] >= 0) {
        tags[i] = only[i];
        continue;
      }
      features.fill(i, tags, second, keys);
      model.score(keys.keys, keys.count, scores);
      model.tick();
      int guess = Tagger.best(scores);
      if (guess != right[i]) {
        model.update(keys.keys, keys.count, right[i], 1);
        model.update(keys.keys, keys.count, guess, -1);
      }
      tags[i] = guess;
    }
  }

  private static int[] empty(Words in) {
    int[] tags = new int[in.n + 1];
    Arrays.fill(tags, Words.NO_TAG);
    return tags;
  }
}
