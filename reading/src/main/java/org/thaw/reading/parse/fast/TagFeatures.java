package org.thaw.reading.parse.fast;

/**
 * What the choice of a tag looks at: the features of Collins (2002) and Ratnaparkhi (1996), and in
 * a second round also the first round's tags to the right.
 */
final class TagFeatures {
  private final int n;
  private final int[] words;
  private final int[] exact;
  private final int[] shape;
  private final int[][] affixes;

  TagFeatures(Words in) {
    n = in.n;
    words = in.words;
    exact = new int[n + 1];
    shape = new int[n + 1];
    affixes = new int[n + 1][];
    affixes[n] = new int[7];
    for (int i = 0; i < n; i++) {
      String form = in.forms[i];
      exact[i] = Hash.of(form);
      shape[i] = shape(form, i);
      affixes[i] = affixes(form.toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static int[] affixes(String form) {
    int length = form.length();
    int[] out = new int[7];
    for (int k = 1; k <= 4; k++) {
      out[k - 1] = Hash.of(form, Math.max(0, length - k), length);
    }
    for (int k = 1; k <= 3; k++) {
      out[k + 3] = Hash.of(form, 0, Math.min(k, length));
    }
    return out;
  }

  /** Runs of capitals, small letters, digits and other signs, and whether it opens the sentence. */
  private static int shape(String form, int index) {
    int h = index == 0 ? 1 : 0;
    char last = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
      kind = Character.isDigit(c) ? '0' : kind;
      if (kind != last) {
        h = h * 31 + kind;
        last = kind;
      } else if (i == 1) {
        h = h * 31 + 7;
      }
    }
    return h;
  }

  /** One long straight list: called once or twice for every word. */
  void fill(int i, int[] tags, boolean second, Keys out) {
    out.clear();
    int before = i > 0 ? i - 1 : n;
    int before2 = i > 1 ? i - 2 : n;
    int after = Math.min(i + 1, n);
    int after2 = Math.min(i + 2, n);
    int w = words[i];
    int t1 = tags[before];
    int t2 = tags[before2];
    int[] own = affixes[i];

    out.add(Hash.mix(1, 0));
    out.add(Hash.mix(2, w));
    out.add(Hash.mix(3, exact[i]));
    out.add(Hash.mix(4, shape[i]));
    for (int k = 0; k < 7; k++) {
      out.add(Hash.mix(5 + k, own[k]));
    }
    out.add(Hash.mix(12, own[2], shape[i]));
    out.add(Hash.mix(13, own[2], t1));
    out.add(Hash.mix(14, t1));
    out.add(Hash.mix(15, t1, t2));
    out.add(Hash.mix(16, w, t1));
    out.add(Hash.mix(17, shape[i], t1));
    out.add(Hash.mix(18, words[before]));
    out.add(Hash.mix(19, words[before2]));
    out.add(Hash.mix(20, words[after]));
    out.add(Hash.mix(21, words[after2]));
    out.add(Hash.mix(22, w, words[before]));
    out.add(Hash.mix(23, w, words[after]));
    out.add(Hash.mix(24, affixes[before][2]));
    out.add(Hash.mix(25, affixes[after][2]));
    out.add(Hash.mix(26, shape[before], shape[i]));
    out.add(Hash.mix(27, shape[i], shape[after]));
    out.add(Hash.mix(28, t1, words[after]));
    out.add(Hash.mix(29, words[before], words[after]));
    out.add(Hash.mix(30, shape[i], own[1], t1));
    out.add(Hash.mix(31, w, t1, t2));
    out.add(Hash.mix(32, own[2], affixes[after][2]));
    if (second) {
      int r1 = tags[after];
      int r2 = tags[after2];
      out.add(Hash.mix(40, r1));
      out.add(Hash.mix(41, r1, r2));
      out.add(Hash.mix(42, t1, r1));
      out.add(Hash.mix(43, w, r1));
      out.add(Hash.mix(44, w, t1, r1));
      out.add(Hash.mix(45, own[2], r1));
      out.add(Hash.mix(46, own[2], t1, r1));
      out.add(Hash.mix(47, t2, t1, r1));
      out.add(Hash.mix(48, t1, r1, r2));
      out.add(Hash.mix(49, w, r1, r2));
      out.add(Hash.mix(50, shape[i], t1, r1));
      out.add(Hash.mix(51, tags[i]));
      out.add(Hash.mix(52, tags[i], w));
      out.add(Hash.mix(53, tags[i], t1, r1));
    }
  }
}
