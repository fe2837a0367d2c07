package org.thaw.reading.parse.fast;

/**
 * A sentence's words as the models see them. Position {@code n} stands for "no such word". The
 * arrays are open: the models read them millions of times a second.
 */
final class Words {
  /** The tag of "no such word". */
  static final int NO_TAG = 63;

  private static final int NOTHING = 0x2545F491;

  final int n;
  final String[] forms;

  /** Hashes of the words' normal forms. */
  final int[] words;

  /** Numbers of their tags. */
  final int[] tags;

  private Words(String[] forms) {
    n = forms.length;
    this.forms = forms;
    words = new int[n + 1];
    tags = new int[n + 1];
  }

  /** Words without tags. */
  static Words of(String[] forms) {
    Words in = new Words(forms);
    for (int i = 0; i < in.n; i++) {
      in.words[i] = Hash.normal(forms[i]);
    }
    in.words[in.n] = NOTHING;
    in.tags[in.n] = NO_TAG;
    return in;
  }
}
