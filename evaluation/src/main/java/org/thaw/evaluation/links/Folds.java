package org.thaw.evaluation.links;

/** Which part of the data a story is in: by its name, so that no file's order matters. */
final class Folds {

  private Folds() {}

  static int of(String document, int folds, long seed) {
    long hash = seed * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < document.length(); i++) {
      hash = (hash ^ document.charAt(i)) * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 32;
    return (int) Long.remainderUnsigned(hash, folds);
  }
}
