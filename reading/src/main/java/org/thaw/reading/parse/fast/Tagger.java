package org.thaw.reading.parse.fast;

import java.util.Arrays;

/** Tags a sentence in two greedy rounds from left to right; the second sees tags on both sides. */
final class Tagger {
  private final Model first;
  private final Model second;
  private final Lexicon lexicon;
  private final int classes;

  Tagger(Lexicon lexicon, Model first, Model second, int classes) {
    this.lexicon = lexicon;
    this.first = first;
    this.second = second;
    this.classes = classes;
  }

  /** Sets the words' tags. */
  void tag(Words in) {
    TagFeatures features = new TagFeatures(in);
    Keys keys = new Keys();
    float[] scores = new float[classes];
    Arrays.fill(in.tags, 0, in.n, Words.NO_TAG);
    int[] only = only(in, lexicon);
    round(first, false, in, only, features, keys, scores);
    round(second, true, in, only, features, keys, scores);
  }

  /** The tags of words that have one only; -1 for the others. */
  static int[] only(Words in, Lexicon lexicon) {
    int[] out = new int[in.n];
    for (int i = 0; i < in.n; i++) {
      out[i] = lexicon.onlyTag(in.forms[i]);
    }
    return out;
  }

  private static void round(
      Model model,
      boolean again,
      Words in,
      int[] only,
      TagFeatures features,
      Keys keys,
      float[] scores) {
    for (int i = 0; i < in.n; i++) {
      if (only[i] >= 0) {
        in.tags[i] = only[i];
        continue;
      }
      features.fill(i, in.tags, again, keys);
      model.score(keys.keys, keys.count, scores);
      in.tags[i] = best(scores);
    }
  }

  /** The class with the highest score; the first of several. */
  static int best(float[] scores) {
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }
}
