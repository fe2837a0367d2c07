package org.thaw.reading.neural;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.reading.parse.Pairs;

/** What the encoder made of one sentence. Words and their pieces are counted from 0. */
final class Encoded implements Pairs {
  private static final float HARDLY = 1e-3f;

  private final Pieces pieces;
  private final Weights weights;
  private final int t;
  private final int row;
  private final float[] tags;
  private final float[] arcs;
  private final float[] dependents;
  private final float[] heads;
  private final float[] source;
  private final float[] target;
  private final float[] keys;
  private final float[] values;
  private final Map<Integer, Phrase> phrases = new HashMap<>();

  Encoded(Pieces pieces, Weights weights, Map<String, float[]> found, int row, int t) {
    this.pieces = pieces;
    this.weights = weights;
    this.t = t;
    this.row = row;
    tags = part(found, "tag");
    arcs = part(found, "arcs");
    dependents = part(found, "label.dependent");
    heads = part(found, "label.head");
    source = part(found, "pair.source");
    target = part(found, "pair.target");
    keys = part(found, "pair.key");
    values = part(found, "pair.value");
  }

  private float[] part(Map<String, float[]> found, String name) {
    float[] all = found.get(name);
    if (all == null) {
      throw new IllegalStateException("the encoder gives no " + name);
    }
    return all;
  }

  /** How many words it saw. */
  int words() {
    return pieces.first().length;
  }

  private static int best(float[] scores, int from, int n) {
    int best = 0;
    for (int k = 1; k < n; k++) {
      if (scores[from + k] > scores[from + best]) {
        best = k;
      }
    }
    return best;
  }

  private int at(int word) {
    return row * t + pieces.first()[word];
  }

  /** The likeliest tag of a word. */
  String tag(int word) {
    List<String> names = weights.tags();
    return names.get(best(tags, at(word) * names.size(), names.size()));
  }

  /** How well each word, or at the end the root, would do as the head of each. */
  float[][] arcs() {
    int n = words();
    float[][] out = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      int from = at(i) * t;
      for (int j = 0; j < n; j++) {
        out[i][j] = arcs[from + pieces.first()[j]];
      }
      out[i][n] = arcs[from];
      out[i][i] = Float.NEGATIVE_INFINITY;
    }
    return out;
  }

  /** The likeliest relation of a word to its head that is not the root. */
  String relation(int word, int head) {
    float[] sum = new float[dependents.length / arcsRows()];
    int from = at(word) * sum.length;
    int to = at(head) * sum.length;
    for (int k = 0; k < sum.length; k++) {
      sum[k] = dependents[from + k] + heads[to + k];
    }
    List<String> names = weights.relations();
    float[] scores = weights.label().of(sum);
    scores[names.indexOf("root")] = Float.NEGATIVE_INFINITY;
    return names.get(best(scores, 0, scores.length));
  }

  private int arcsRows() {
    return arcs.length / t;
  }

  @Override
  public Optional<Scores> of(int[] sources, int[] targets) {
    if (outside(sources) || outside(targets)) {
      return Optional.empty();
    }
    return Optional.of(new PairScores(weights, pair(sources, targets)));
  }

  private boolean outside(int[] places) {
    for (int word : places) {
      if (word >= words()) {
        return true;
      }
    }
    return false;
  }

  /** What a pair of phrases is worth: both, and what they make the encoder look at. */
  private float[] pair(int[] sources, int[] targets) {
    Phrase from = phrase(source, sources, true);
    Phrase to = phrase(target, targets, false);
    int width = from.sum.length;
    float[] both = new float[width];
    for (int k = 0; k < width; k++) {
      both[k] = from.sum[k] + to.sum[k];
    }
    float[] look = new float[pieces.size()];
    for (int i = 0; i < look.length; i++) {
      look[i] = from.look[i] + to.look[i];
    }
    share(look);
    for (int i = 0; i < look.length; i++) {
      int at = (row * t + i) * width;
      float much = look[i];
      // What is hardly looked at changes nothing; most pieces of a sentence are.
      if (much > HARDLY) {
        for (int k = 0; k < width; k++) {
          both[k] += much * values[at + k];
        }
      }
    }
    return both;
  }

  /** A phrase in one role: its sum, and how far that sum looks at each piece. */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  private record Phrase(float[] sum, float[] look) {}

  /** A phrase is made once for all pairs that it stands in. */
  private Phrase phrase(float[] rows, int[] words, boolean acts) {
    int key = words.length == 0 ? 0 : (words[0] + 1) * 1024 + words[words.length - 1] + 1;
    return phrases.computeIfAbsent(acts ? key : -1 - key, k -> phrase(rows, words));
  }

  private Phrase phrase(float[] rows, int[] words) {
    int width = rows.length / arcsRows();
    float[] sum = new float[width];
    for (int word : words) {
      int from = at(word) * width;
      for (int k = 0; k < width; k++) {
        sum[k] += rows[from + k] / words.length;
      }
    }
    float[] look = new float[pieces.size()];
    for (int i = 0; i < look.length; i++) {
      int from = (row * t + i) * width;
      float product = 0;
      for (int k = 0; k < width; k++) {
        product += sum[k] * keys[from + k];
      }
      look[i] = product;
    }
    return new Phrase(sum, look);
  }

  /** Turns scores into shares that sum to 1. */
  private static void share(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float total = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Math.exp(scores[i] - most);
      total += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= total;
    }
  }
}
