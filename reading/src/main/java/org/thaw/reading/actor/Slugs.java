package org.thaw.reading.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the slug of a name: lower-case ASCII, hyphenated, apostrophes dropped. */
public final class Slugs {

  private Slugs() {}

  /** The slug of a name as written. */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace("\u0131", "i")
        .replace("\u0142", "l")
        .replace("\u0259", "a")
        .replaceAll("['\u2019\u2018.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^(the|a|an)-", "")
        .replaceAll("^-|-$", "");
  }
}
