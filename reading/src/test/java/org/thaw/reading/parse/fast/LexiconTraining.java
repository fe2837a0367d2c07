package org.thaw.reading.parse.fast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns which words have one tag only, and which are written in small letters. */
final class LexiconTraining {
  private static final int OFTEN = 15;
  private static final double NEARLY_ALWAYS = 0.995;

  private LexiconTraining() {}

  /** Lines for {@link Lexicon}. */
  static List<String> lines(List<Conllu.Gold> sentences, List<String> tagNames) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Conllu.Gold s : sentences) {
      for (int i = 0; i < s.n(); i++) {
        counts
            .computeIfAbsent(s.forms()[i], k -> new HashMap<>())
            .merge(s.tags()[i], 1, Integer::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((form, tags) -> line(form, tags, tagNames, lines));
    return lines;
  }

  private static void line(
      String form, Map<String, Integer> tags, List<String> tagNames, List<String> lines) {
    int total = tags.values().stream().mapToInt(Integer::intValue).sum();
    Map.Entry<String, Integer> most = tags.entrySet().iterator().next();
    for (Map.Entry<String, Integer> tag : tags.entrySet()) {
      most = tag.getValue() > most.getValue() ? tag : most;
    }
    if (total >= OFTEN && most.getValue() >= NEARLY_ALWAYS * total) {
      lines.add(form + '\t' + tagNames.indexOf(most.getKey()));
    } else if (form.length() > 1
        && form.chars().allMatch(Character::isLetter)
        && form.equals(form.toLowerCase(Locale.ROOT))) {
      lines.add(form);
    }
  }
}
