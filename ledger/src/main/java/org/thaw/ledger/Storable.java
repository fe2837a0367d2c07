package org.thaw.ledger;

/**
 * Makes any text storable: PostgreSQL takes no NUL, and a lone surrogate has no UTF-8 form. Each
 * becomes U+FFFD, one code unit for one, so that spans stay true.
 */
final class Storable {

  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  static String of(String text) {
    int bad = firstBad(text, 0);
    if (bad < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (; bad >= 0; bad = firstBad(text, bad + 1)) {
      mended.setCharAt(bad, REPLACEMENT);
    }
    return mended.toString();
  }

  private static int firstBad(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        return i;
      }
    }
    return -1;
  }
}
