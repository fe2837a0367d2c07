package org.thaw.intake.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the word lists of this package: an entry a line, # begins a comment. */
final class Lexicon {

  private Lexicon() {}

  /** The entries, each with the number after a tab, 1 where there is none. */
  static Map<String, Double> weighted(String name) {
    Map<String, Double> entries = new LinkedHashMap<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(line -> add(line, entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(entries);
  }

  private static void add(String line, Map<String, Double> entries) {
    int tab = line.indexOf('\t');
    String entry = tab < 0 ? line : line.substring(0, tab).strip();
    entries.put(entry, tab < 0 ? 1.0 : Double.parseDouble(line.substring(tab + 1).strip()));
  }
}
