package org.thaw.reading.parse.fast;

/**
 * Hashes of words and features. A feature is known by 32 bits only: with a million features kept, a
 * feature never seen is mistaken for one of them about once in four thousand look-ups.
 */
final class Hash {
  private static final int PRIME = 0x01000193;
  private static final int BASIS = 0x811C9DC5;

  private Hash() {}

  /** A word as it stands. */
  static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** A part of a word (FNV-1a over its UTF-16 code units). */
  static int of(CharSequence word, int from, int to) {
    int h = BASIS;
    for (int i = from; i < to; i++) {
      h = (h ^ word.charAt(i)) * PRIME;
    }
    return end(h);
  }

  /** A word in lower case, every digit a nought, every curly quote straight. */
  static int normal(CharSequence word) {
    int h = BASIS;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ plain(word.charAt(i))) * PRIME;
    }
    return end(h);
  }

  private static char plain(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    return switch (c) {
      case '’', '‘', '`' -> '\'';
      case '“', '”' -> '"';
      case '–', '—' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  static int mix(int template, int a) {
    return end((template * 0x9E3779B1) ^ a);
  }

  static int mix(int template, int a, int b) {
    return end(step((template * 0x9E3779B1) ^ a) ^ b);
  }

  static int mix(int template, int a, int b, int c) {
    return end(step(step((template * 0x9E3779B1) ^ a) ^ b) ^ c);
  }

  static int mix(int template, int a, int b, int c, int d) {
    return end(step(step(step((template * 0x9E3779B1) ^ a) ^ b) ^ c) ^ d);
  }

  private static int step(int h) {
    int k = h * 0x85EBCA6B;
    return k ^ (k >>> 15);
  }

  /** The last step of MurmurHash3; never 0, which marks an empty slot. */
  private static int end(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
