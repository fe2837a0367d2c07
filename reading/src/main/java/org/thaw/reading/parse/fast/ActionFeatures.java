package org.thaw.reading.parse.fast;

/**
 * What the choice of the next action looks at: the templates of Zhang and Nivre (2011), moved from
 * arc-eager to arc-hybrid, and the leading word of a phrase (its preposition or conjunction), which
 * in Universal Dependencies is a child.
 */
final class ActionFeatures {
  private ActionFeatures() {}

  /** One long straight list: this is where the parser's time goes. */
  static void fill(State s, Words in, Keys out) {
    out.clear();
    int[] words = in.words;
    int[] tags = in.tags;
    int n = s.n;
    int s0 = s.top(0);
    int s1 = s.top(1);
    int s2 = s.top(2);
    int b0 = s.ahead(0);
    int b1 = s.ahead(1);
    int b2 = s.ahead(2);
    int s0w = words[s0];
    int s1w = words[s1];
    int s2w = words[s2];
    int b0w = words[b0];
    int b1w = words[b1];
    int b2w = words[b2];
    int s0t = tags[s0];
    int s1t = tags[s1];
    int s2t = tags[s2];
    int b0t = tags[b0];
    int b1t = tags[b1];
    int b2t = tags[b2];
    int s0wt = s0w + s0t;
    int s1wt = s1w + s1t;
    int b0wt = b0w + b0t;
    int b1wt = b1w + b1t;
    int s0l = s.left1[s0];
    int s0r = s.right1[s0];
    int s1l = s.left1[s1];
    int s1r = s.right1[s1];
    int b0l = s.left1[b0];
    int s0l2 = s.left2[s0];
    int s0r2 = s.right2[s0];
    int s1r2 = s.right2[s1];
    int b0l2 = s.left2[b0];
    int near = distance(s0, b0, n);
    int far = distance(s1, s0, n);
    int context = b0t << 6 | b1t;

    out.add(Hash.mix(1, s0wt));
    out.add(Hash.mix(2, s0w));
    out.add(Hash.mix(3, s0t));
    out.add(Hash.mix(4, s1wt));
    out.add(Hash.mix(5, s1w));
    out.add(Hash.mix(6, s1t));
    out.add(Hash.mix(7, b0wt));
    out.add(Hash.mix(8, b0w));
    out.add(Hash.mix(9, b0t));
    out.add(Hash.mix(10, b1wt));
    out.add(Hash.mix(11, b1w));
    out.add(Hash.mix(12, b1t));
    out.add(Hash.mix(13, b2w + b2t));
    out.add(Hash.mix(14, b2t));
    out.add(Hash.mix(15, s2t));
    out.add(Hash.mix(16, s2w + s2t));

    out.add(Hash.mix(20, s0wt, b0wt));
    out.add(Hash.mix(21, s0wt, b0t));
    out.add(Hash.mix(22, s0t, b0wt));
    out.add(Hash.mix(23, s0w, b0w));
    out.add(Hash.mix(24, s0t, b0t));
    out.add(Hash.mix(25, context, s0t));
    out.add(Hash.mix(26, s1wt, s0wt));
    out.add(Hash.mix(27, s1wt, s0t));
    out.add(Hash.mix(28, s1t, s0wt));
    out.add(Hash.mix(29, s1w, s0w));
    out.add(Hash.mix(30, s1t, s0t));
    out.add(Hash.mix(31, s1w, b0w));
    out.add(Hash.mix(32, s1t, b0wt));
    out.add(Hash.mix(33, s1wt, b0t));
    out.add(Hash.mix(34, s1t, b0t));
    out.add(Hash.mix(35, s0w, b1w));
    out.add(Hash.mix(36, b0wt, b1t));
    out.add(Hash.mix(37, b0t, b1wt));

    out.add(Hash.mix(40, context, b2t));
    out.add(Hash.mix(41, context, s0t, b2t));
    out.add(Hash.mix(42, s1t, s0t, b0t));
    out.add(Hash.mix(43, s2t, s1t, s0t));
    out.add(Hash.mix(44, s1t, s0t, context));
    out.add(Hash.mix(45, s2t << 6 | s1t, s0t, b0t));
    out.add(Hash.mix(46, s0w, context));
    out.add(Hash.mix(47, s1w, s0t, b0t));
    out.add(Hash.mix(48, s1t, s0w, b0t));
    out.add(Hash.mix(49, s1t, s0t, b0w));
    out.add(Hash.mix(50, s1t, s0t, b1w));
    out.add(Hash.mix(51, s0t, b0w, b1t));
    out.add(Hash.mix(52, s0t, b0t, b1w));
    out.add(Hash.mix(53, s1w, s0w, b0t));
    out.add(Hash.mix(54, s1w, s0t, b0w));
    out.add(Hash.mix(55, s1t, s0w, b0w));

    child(out, 60, s, in, s0l, s0t, b0t, s1t);
    child(out, 64, s, in, s0r, s0t, b0t, s1t);
    child(out, 68, s, in, s1l, s1t, s0t, b0t);
    child(out, 72, s, in, s1r, s1t, s0t, b0t);
    child(out, 76, s, in, b0l, b0t, s0t, s1t);
    out.add(Hash.mix(80, tags[s0l2], tags[s0l] << 6 | s0t, s.label[s0l2]));
    out.add(Hash.mix(81, tags[s0r2], tags[s0r] << 6 | s0t, s.label[s0r2]));
    out.add(Hash.mix(82, tags[b0l2], tags[b0l] << 6 | b0t, s.label[b0l2]));
    out.add(Hash.mix(83, tags[s1r2], tags[s1r] << 6 | s1t, s.label[s1r2]));

    out.add(Hash.mix(90, s1w, words[s0l]));
    out.add(Hash.mix(91, s1t, s0t, words[s0l]));
    out.add(Hash.mix(92, s1w, s0w, words[s0l]));
    out.add(Hash.mix(93, s0w, words[b0l]));
    out.add(Hash.mix(94, s0t, b0t, words[b0l]));
    out.add(Hash.mix(95, s0w, b0w, words[b0l]));
    out.add(Hash.mix(96, s1w, words[b0l], s0t));
    out.add(Hash.mix(97, s1t, s0w, words[b0l]));
    out.add(Hash.mix(98, s1t, s0t << 6 | b0t, words[b0l]));

    out.add(Hash.mix(100, near, s0t, b0t));
    out.add(Hash.mix(101, near, s0w));
    out.add(Hash.mix(102, near, b0w));
    out.add(Hash.mix(103, far, s1t, s0t));
    out.add(Hash.mix(104, far, s1w));
    out.add(Hash.mix(105, far << 4 | near, s1t, s0t << 6 | b0t));

    int s0v = s.leftCount[s0] << 4 | s.rightCount[s0];
    out.add(Hash.mix(110, s0v, s0t));
    out.add(Hash.mix(111, s0v, s0w));
    out.add(Hash.mix(112, s.rightCount[s1], s1t, s0t));
    out.add(Hash.mix(113, s.leftCount[b0], b0t, s0t));
    sets(out, 114, s.leftSet[s0], s.rightSet[s0], s0w, s0t);
    sets(out, 118, s.leftSet[s1], s.rightSet[s1], s1w, s1t);
    out.add(Hash.mix(122, Long.hashCode(s.leftSet[b0]), b0t));
    out.add(Hash.mix(123, Long.hashCode(s.leftSet[b0]), b0t, s0t));
    out.add(Hash.mix(124, Long.hashCode(s.leftSet[b0]), Long.hashCode(s.leftSet[s0]), s0t, b0t));
    out.add(Hash.mix(125, Long.hashCode(s.rightSet[s1]), s1t, s0t, b0t));
  }

  private static void child(
      Keys out, int template, State s, Words in, int child, int parent, int other, int third) {
    int word = in.words[child];
    int tag = in.tags[child];
    int relation = s.label[child];
    out.add(Hash.mix(template, word, parent, other));
    out.add(Hash.mix(template + 1, tag << 6 | parent, other, third));
    out.add(Hash.mix(template + 2, relation, parent, other));
    out.add(Hash.mix(template + 3, relation, word, parent));
  }

  private static void sets(Keys out, int template, long left, long right, int word, int tag) {
    out.add(Hash.mix(template, Long.hashCode(left), tag));
    out.add(Hash.mix(template + 1, Long.hashCode(right), tag));
    out.add(Hash.mix(template + 2, Long.hashCode(left), word));
    out.add(Hash.mix(template + 3, Long.hashCode(right), word));
  }

  private static int distance(int from, int to, int n) {
    if (from == n || to == n) {
      return 15;
    }
    int d = to - from;
    return d <= 5 ? d : d <= 10 ? 6 : 7;
  }
}
