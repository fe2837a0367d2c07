package org.thaw.reading.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns the verbs, and the lemmas that the rules would get wrong. */
final class LemmaTraining {
  private LemmaTraining() {}

  /** Lines for {@link Lemmatizer}. */
  static List<String> lines(List<Conllu.Gold> sentences) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    TreeSet<String> verbs = new TreeSet<>();
    for (Conllu.Gold s : sentences) {
      for (int i = 0; i < s.n(); i++) {
        String lemma = s.lemmas()[i].toLowerCase(Locale.ROOT);
        String key = Lemmatizer.normal(s.forms()[i]) + '\t' + s.tags()[i];
        if (!lemma.equals("_") && !s.tags()[i].equals("GW")) {
          counts.computeIfAbsent(key, k -> new HashMap<>()).merge(lemma, 1, Integer::sum);
        }
        if (s.tags()[i].startsWith("VB") && lemma.matches("[a-z]{2,}")) {
          verbs.add(lemma);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    verbs.forEach(verb -> lines.add("verb\t" + verb));
    Lemmatizer rules = new Lemmatizer(lines);
    counts.forEach((key, lemmas) -> exception(rules, key, lemmas, lines));
    return lines;
  }

  private static void exception(
      Lemmatizer rules, String key, Map<String, Integer> lemmas, List<String> lines) {
    String best =
        lemmas.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    String[] row = key.split("\t", -1);
    if (!rules.rule(row[0], row[1]).equals(best)) {
      lines.add(key + '\t' + best);
    }
  }
}
