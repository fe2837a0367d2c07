package org.thaw.intake.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.thaw.statement.Fingerprint;

/** Makes fingerprints: SHA-256 of the folded words, MinHash over shingles of five words. */
public final class Fingerprints {

  /** Values of a sketch: the estimate of similarity errs by about 1/√128 = 9 points. */
  private static final int VALUES = 128;

  private static final int SHINGLE = 5;
  private static final long[] MULTIPLIERS = numbers(0x5EED_0001L);
  private static final long[] SUMMANDS = numbers(0x5EED_0002L);

  private Fingerprints() {}

  /** The fingerprint of a text. */
  public static Fingerprint of(String text) {
    List<String> words = Folding.words(text);
    return new Fingerprint(sha256(String.join(" ", words)), sketch(words));
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Integer> sketch(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    long[] least = new long[VALUES];
    Arrays.fill(least, Long.MAX_VALUE);
    long[] hashes = words.stream().mapToLong(Fingerprints::hash).toArray();
    for (int i = 0; i <= Math.max(0, hashes.length - SHINGLE); i++) {
      lower(least, shingle(hashes, i));
    }
    List<Integer> sketch = new ArrayList<>(VALUES);
    for (long value : least) {
      sketch.add((int) (value >>> 31));
    }
    return sketch;
  }

  private static void lower(long[] least, long shingle) {
    for (int k = 0; k < VALUES; k++) {
      long value = mix(shingle * MULTIPLIERS[k] + SUMMANDS[k]) >>> 1;
      if (value < least[k]) {
        least[k] = value;
      }
    }
  }

  private static long shingle(long[] hashes, int from) {
    long shingle = 0;
    for (int i = from; i < Math.min(hashes.length, from + SHINGLE); i++) {
      shingle = mix(shingle * 31 + hashes[i]);
    }
    return shingle;
  }

  /** FNV-1a: the same on every machine, which hashCode of a record need not be. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private static long[] numbers(long seed) {
    long[] numbers = new long[VALUES];
    for (int i = 0; i < VALUES; i++) {
      numbers[i] = mix(seed + (i + 1) * 0x9e3779b97f4a7c15L) | 1;
    }
    return numbers;
  }
}
