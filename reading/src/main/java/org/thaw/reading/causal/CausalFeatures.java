package org.thaw.reading.causal;

/** What the model sees: of a sentence, of a word that may join, of a word where a span may end. */
public final class CausalFeatures {

  private static final int NEAR = 4;

  private CausalFeatures() {}

  /** Features of a whole sentence, with how likely its words join (a tenth each). */
  public static int[] sentence(Traits t, double[] joins) {
    Bag bag = new Bag();
    bag.add(0, 0);
    bag.add(1, t.at(t.lemma, 0));
    bag.add(2, t.at(t.tag, 0), t.at(t.tag, 1));
    for (int i = 0; i < t.size; i++) {
      bag.add(3, t.lemma[i]);
      bag.add(4, t.form[i]);
      bag.add(5, t.lemma[i], t.at(t.lemma, i + 1));
      bag.add(6, t.lemma[i], t.at(t.tag, i + 1));
      bag.add(7, t.tag[i], t.at(t.lemma, i + 1));
      bag.add(8, t.tag[i], t.at(t.tag, i + 1), t.at(t.tag, i + 2));
      bag.add(9, t.lemma[i], t.at(t.tag, i + 1), t.at(t.tag, i + 2));
      int up = t.head[i];
      bag.add(10, t.relation[i], up < 0 ? 0 : t.lemma[up]);
      bag.add(11, t.relation[i], t.lemma[i]);
      if (up >= 0) {
        bag.add(12, t.lemma[i], t.lemma[up]);
        bag.add(13, t.lemma[i], t.tag[up], t.head[up] < 0 ? 0 : t.tag[t.head[up]]);
        bag.add(14, t.lemma[i], t.relation[up], t.head[up] < 0 ? 0 : t.lemma[t.head[up]]);
      }
    }
    joins(t, joins, bag);
    return bag.toArray();
  }

  private static void joins(Traits t, double[] joins, Bag bag) {
    int best = 0;
    double none = 1;
    for (int i = 0; i < t.size; i++) {
      best = joins[i] > joins[best] ? i : best;
      none *= 1 - Math.min(0.99, joins[i]);
    }
    // Thermometers, several times over: one strong sign must weigh against many weak words.
    for (int copy = 0; copy < NEAR; copy++) {
      for (int step = 1; step <= 10; step++) {
        if (1 - none >= step / 10.0) {
          bag.add(20 + copy, step);
        }
        if (joins[best] >= step / 10.0) {
          bag.add(30 + copy, step);
        }
      }
    }
    bag.add(40, t.lemma[best]);
    bag.add(41, t.lemma[best], (int) (5 * joins[best]));
  }

  /** Features of a word that may join a cause and an effect. */
  public static int[] anchor(Traits t, int i) {
    Bag bag = new Bag();
    bag.add(49, 0);
    bag.add(50, t.lemma[i]);
    bag.add(51, t.form[i]);
    bag.add(52, t.tag[i]);
    bag.add(53, t.relation[i]);
    bag.add(54, Math.min(i, 2));
    around(t, i, 60, bag);
    int up = t.head[i];
    int above = up < 0 ? -1 : t.head[up];
    bag.add(80, t.lemma[i], t.at(t.lemma, up));
    bag.add(81, t.lemma[i], t.at(t.tag, up), t.at(t.relation, up));
    bag.add(82, t.lemma[i], t.at(t.lemma, above));
    bag.add(83, t.lemma[i], t.at(t.tag, above), t.at(t.relation, up));
    bag.add(84, t.relation[i], t.at(t.lemma, up));
    bag.add(85, t.relation[i], t.at(t.lemma, above));
    bag.add(86, t.tag[i], t.at(t.relation, up), t.at(t.lemma, above));
    verbs(t, i, bag);
    return bag.toArray();
  }

  private static void verbs(Traits t, int i, Bag bag) {
    int before = i - 1;
    while (before >= 0 && !t.verb[before]) {
      before--;
    }
    int after = i + 1;
    while (after < t.size && !t.verb[after]) {
      after++;
    }
    bag.add(90, t.lemma[i], t.at(t.lemma, before));
    bag.add(91, t.lemma[i], t.at(t.lemma, after));
    bag.add(92, t.lemma[i], t.at(t.tag, before), t.at(t.tag, after));
    bag.add(93, t.tag[i], Math.min(NEAR, i - before), Math.min(NEAR, after - i));
    bag.add(94, t.lemma[i], before < 0 ? 1 : 0, after >= t.size ? 1 : 0);
    bag.add(95, t.tag[i], t.at(t.lemma, before), t.at(t.lemma, after));
  }

  private static void around(Traits t, int i, int from, Bag bag) {
    for (int d = -2; d <= 2; d++) {
      bag.add(from + d + 2, t.at(t.lemma, i + d), t.tag[i]);
      bag.add(from + d + 7, t.at(t.tag, i + d), t.lemma[i]);
    }
    bag.add(from + 12, t.lemma[i], t.at(t.lemma, i + 1));
    bag.add(from + 13, t.lemma[i], t.at(t.lemma, i - 1));
    bag.add(from + 14, t.at(t.tag, i - 1), t.tag[i], t.at(t.tag, i + 1));
    bag.add(from + 15, t.lemma[i], t.at(t.tag, i + 1), t.at(t.tag, i + 2));
    bag.add(from + 16, t.at(t.tag, i - 1), t.lemma[i], t.at(t.tag, i + 1));
    bag.add(from + 17, t.at(t.lemma, i - 1), t.lemma[i], t.at(t.lemma, i + 1));
  }

  /**
   * Features of a word where a span may begin or end.
   *
   * @param other the other end of the same span, or the nearest end that is known
   */
  public static int[] edge(Traits t, int anchor, Pattern pattern, Edge edge, int other, int i) {
    Bag bag = new Bag();
    int what = 1000 * (1 + pattern.number() * 4 + edge.number());
    int join = t.lemma[anchor];
    int near = distance(i - anchor);
    bag.add(what + 1, t.lemma[i]);
    bag.add(what + 2, t.tag[i]);
    bag.add(what + 3, t.at(t.lemma, i - 1));
    bag.add(what + 4, t.at(t.lemma, i + 1));
    bag.add(what + 5, t.at(t.tag, i - 1), t.tag[i]);
    bag.add(what + 6, t.tag[i], t.at(t.tag, i + 1));
    bag.add(what + 7, t.at(t.lemma, i - 1), t.tag[i]);
    bag.add(what + 8, t.lemma[i], t.at(t.lemma, i + 1));
    bag.add(what + 9, t.at(t.lemma, i - 1), t.lemma[i]);
    bag.add(what + 10, t.at(t.tag, i - 1), t.tag[i], t.at(t.tag, i + 1));
    bag.add(what + 11, near);
    bag.add(what + 12, near, join);
    bag.add(what + 13, distance(i - other));
    bag.add(what + 14, i == 0 ? 1 : 0, i == t.size - 1 ? 1 : 0, i == t.size - 2 ? 1 : 0);
    bag.add(what + 15, t.tag[i], join);
    bag.add(what + 16, t.at(t.tag, i + 1), join);
    between(t, i, anchor, what + 20, bag);
    between(t, i, other, what + 30, bag);
    tree(t, i, anchor, what + 40, bag);
    return bag.toArray();
  }

  private static int distance(int words) {
    int size = Math.abs(words);
    int bucket = size < 5 ? size : size < 8 ? 5 : size < 12 ? 6 : size < 20 ? 7 : 8;
    return words < 0 ? -bucket : bucket;
  }

  private static void between(Traits t, int one, int other, int what, Bag bag) {
    int verbs = 0;
    int commas = 0;
    for (int i = Math.max(0, Math.min(one, other));
        i <= Math.min(t.size - 1, Math.max(one, other));
        i++) {
      verbs += t.verb[i] ? 1 : 0;
      commas += t.comma[i] ? 1 : 0;
    }
    bag.add(what, Math.min(NEAR, verbs), Math.min(NEAR, commas));
    bag.add(what + 1, Math.min(NEAR, verbs), t.tag[Math.min(t.size - 1, Math.max(0, one))]);
    bag.add(what + 2, Math.min(NEAR, commas), t.at(t.tag, one + 1), t.at(t.tag, one - 1));
  }

  /** How many steps a word stands above another; none: -1. */
  private static int above(Traits t, int word, int ancestor) {
    int up = word;
    for (int steps = 0; steps < 2 * NEAR && up >= 0; steps++) {
      if (up == ancestor) {
        return Math.min(NEAR, steps);
      }
      up = t.head[up];
    }
    return -1;
  }

  private static void tree(Traits t, int i, int anchor, int what, Bag bag) {
    int begins = t.begins[i];
    int ends = t.ends[i];
    bag.add(what, t.relation[i]);
    bag.add(what + 1, t.at(t.relation, begins), t.at(t.tag, begins));
    bag.add(what + 2, t.at(t.relation, ends), t.at(t.tag, ends));
    int up = anchor;
    for (int steps = 0; steps < NEAR && up >= 0; steps++) {
      bag.add(what + 3 + steps, t.first[up] == i ? 1 : 0, t.last[up] == i ? 1 : 0);
      bag.add(what + 8 + steps, t.first[up] - 1 == i ? 1 : 0, t.last[up] + 1 == i ? 1 : 0);
      up = t.head[up];
    }
    int left = anchor - 1;
    for (int steps = 0; steps < NEAR && left >= 0; steps++) {
      bag.add(what + 13 + steps, t.first[left] == i ? 1 : 0, t.last[left] == i ? 1 : 0);
      left = t.head[left];
    }
    // Where a clause begins without what introduces it: at its subject, or at its verb.
    int starts = t.subjectOf[i];
    if (starts >= 0) {
      bag.add(what + 18, t.relation[starts], above(t, anchor, starts));
      bag.add(what + 19, t.at(t.lemma, t.head[starts]), above(t, anchor, starts));
    }
    bag.add(what + 17, above(t, anchor, i), t.tag[i]);
  }
}
