package org.thaw.reading.parse.fast;

/** What the choice of an arc's relation looks at: head, child, and what hangs on both. */
final class LabelFeatures {
  private LabelFeatures() {}

  /** One long straight list, as for the actions. */
  static void fill(State s, Words in, int head, int child, Keys out) {
    out.clear();
    int[] words = in.words;
    int[] tags = in.tags;
    int n = s.n;
    int side = head > child ? 1 : 0;
    int hw = words[head];
    int ht = tags[head] << 1 | side;
    int cw = words[child];
    int ct = tags[child];
    int l1 = s.left1[child];
    int r1 = s.right1[child];
    int hl = s.left1[head];
    int hr = s.right1[head];
    int lead = words[l1];
    int before = tags[child == 0 ? n : child - 1];
    int after = tags[Math.min(child + 1, n)];
    int d = Math.min(Math.abs(head - child), 8) << 1 | side;
    long have = s.leftSet[head] | s.rightSet[head];
    long own = s.leftSet[child];

    out.add(Hash.mix(1, hw, side));
    out.add(Hash.mix(2, ht));
    out.add(Hash.mix(3, cw, side));
    out.add(Hash.mix(4, ct, side));
    out.add(Hash.mix(5, hw, cw));
    out.add(Hash.mix(6, ht, ct));
    out.add(Hash.mix(7, hw, ct, side));
    out.add(Hash.mix(8, ht, cw));
    out.add(Hash.mix(9, ht, ct, d));
    out.add(Hash.mix(10, ht, ct, lead));
    out.add(Hash.mix(11, hw, lead, ct));
    out.add(Hash.mix(12, cw, lead, ht));
    out.add(Hash.mix(13, ht, ct, tags[l1], tags[s.left2[child]]));
    out.add(Hash.mix(14, ht, ct, tags[r1]));
    out.add(Hash.mix(15, ht, ct, Long.hashCode(own)));
    out.add(Hash.mix(16, ht, ct, Long.hashCode(have)));
    out.add(Hash.mix(17, hw, ct, Long.hashCode(have)));
    out.add(Hash.mix(18, ht, cw, Long.hashCode(own)));
    out.add(Hash.mix(19, ht, ct, before, after));
    out.add(Hash.mix(20, ct, before, after));
    out.add(Hash.mix(21, cw, words[Math.min(child + 1, n)]));
    out.add(Hash.mix(22, cw, words[child == 0 ? n : child - 1]));
    out.add(Hash.mix(23, ht, ct, words[hr], s.label[hr]));
    out.add(Hash.mix(24, ht, ct, words[hl], s.label[hl]));
    out.add(Hash.mix(25, ht, ct, Long.hashCode(s.leftSet[head])));
    out.add(Hash.mix(26, ht, ct, words[r1]));
    out.add(Hash.mix(27, ht, ct, s.leftCount[child] << 4 | s.rightCount[child]));
    out.add(Hash.mix(28, ht, ct, words[s.left2[child]], lead));
    out.add(Hash.mix(29, ht, cw, tags[l1]));
    out.add(Hash.mix(30, ht, ct, words[Math.min(head + 1, n)]));
    out.add(Hash.mix(31, ht, ct, Long.hashCode(s.rightSet[child])));
    out.add(Hash.mix(32, ht, ct, words[s.next]));
  }
}
