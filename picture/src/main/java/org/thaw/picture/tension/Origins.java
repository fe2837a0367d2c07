package org.thaw.picture.tension;

/** Digests of origins' ids: to tell them apart, nothing else. */
public final class Origins {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Origins() {}

  /**
   * FNV-1a of 64 bits, its bits mixed: the same on every machine and in every version. Two of a
   * million origins of one dyad collide once in forty million ledgers.
   */
  public static long digest(String origin) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < origin.length(); i++) {
      hash = (hash ^ origin.charAt(i)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ hash >>> 29;
  }
}
