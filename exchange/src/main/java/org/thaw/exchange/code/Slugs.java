package org.thaw.exchange.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as slugs, and names folded to compare them. */
public final class Slugs {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slugs() {}

  /** The usual form of an id: lower-case ASCII, hyphenated, apostrophes dropped. */
  public static String slug(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String joined = NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = EDGES.matcher(joined).replaceAll("");
    return slug.isEmpty() ? "unnamed" : slug;
  }

  /** A name without case, accents, signs and a leading article. */
  static String fold(String words) {
    String slug = slug(words);
    return slug.startsWith("the-") ? slug.substring(4) : slug;
  }
}
