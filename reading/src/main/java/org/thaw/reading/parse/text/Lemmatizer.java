package org.thaw.reading.parse.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Dictionary forms: what the treebank taught, then a list of irregular words, then the endings that
 * Porter (1980) and others strip, checked against known verbs.
 */
final class Lemmatizer {
  private static final int IRREGULAR_KINDS = 3;
  private final Map<String, String> learned = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /** Takes lines of form, tag and lemma, and of {@code verb} and a base form, tab-separated. */
  Lemmatizer(List<String> lines) {
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      if (row.length == IRREGULAR_KINDS) {
        learned.put(row[0] + '\t' + row[1], row[2]);
      } else {
        verbs.add(row[1]);
      }
    }
    for (String[] row : Lists.read("verbs.txt")) {
      verbs.add(row[0]);
    }
    for (String[] row : Lists.read("irregular.txt")) {
      if (row[0].equals("verb")) {
        verbs.add(row[1]);
      }
      for (int i = 2; i < row.length; i++) {
        irregular.putIfAbsent(row[0] + ' ' + row[i], row[1]);
      }
    }
  }

  /** The lemma of a word with its tag, in lower case. */
  String lemma(String form, String tag) {
    String word = normal(form);
    String known = learned.get(word + '\t' + tag);
    return known != null ? known : rule(word, tag);
  }

  static String normal(String form) {
    return form.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
  }

  /** What the rules alone say. */
  String rule(String word, String tag) {
    return switch (tag) {
      case "NNS", "NNPS" -> irregular.getOrDefault("noun " + word, plural(word));
      case "VBZ" -> irregular.getOrDefault("verb " + word, plural(word));
      case "VBD", "VBN" -> irregular.getOrDefault("verb " + word, stem(word, "ed"));
      case "VBG" -> irregular.getOrDefault("verb " + word, stem(word, "ing"));
      case "VBP", "VB", "MD" -> irregular.getOrDefault("verb " + word, word);
      case "JJR", "RBR" -> irregular.getOrDefault("degree " + word, stem(word, "er"));
      case "JJS", "RBS" -> irregular.getOrDefault("degree " + word, stem(word, "est"));
      case "RB" -> word.equals("n't") ? "not" : word;
      default -> word;
    };
  }

  private static String plural(String word) {
    int n = word.length();
    if (word.endsWith("'s")) {
      return word.substring(0, n - 2);
    }
    if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return n == 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, 2) : word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("oes");
    return word.substring(0, hissing ? n - 2 : n - 1);
  }

  private String stem(String word, String ending) {
    int cut = word.length() - ending.length();
    if (!word.endsWith(ending) || cut < 2) {
      return word;
    }
    String stem = word.substring(0, cut);
    if (verbs.contains(stem + "e")) {
      return stem + "e";
    }
    if (verbs.contains(stem)) {
      return stem;
    }
    if (stem.endsWith("i") && !ending.equals("ing")) {
      return stem.substring(0, cut - 1) + "y";
    }
    if (cut > 2 && stem.charAt(cut - 1) == stem.charAt(cut - 2)) {
      String single = stem.substring(0, cut - 1);
      return verbs.contains(single) || "lsfz".indexOf(stem.charAt(cut - 1)) < 0 ? single : stem;
    }
    return stem + (wantsE(stem, ending) ? "e" : "");
  }

  /** Whether a stem that no list knows lost an e: solv-, forc-, creat-, nam-. */
  private static boolean wantsE(String stem, String ending) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (ending.endsWith("r") || ending.endsWith("t")) {
      return last == 'c' || (vowel(before) && !pair(stem) && "tsrzvkl".indexOf(last) >= 0);
    }
    if (last == 'v' || last == 'c' || last == 'u' || (last == 'z' && vowel(before))) {
      return true;
    }
    if (last == 'g') {
      return before == 'd'
          || before == 'r'
          || before == 'a'
          || stem.endsWith("eng")
          || stem.endsWith("ung");
    }
    if (last == 's') {
      return vowel(before) || before == 'n' || before == 'r' || before == 'l';
    }
    if (last == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
      return true;
    }
    if (stem.endsWith("at")
        || stem.endsWith("ut")
        || stem.endsWith("id")
        || stem.endsWith("ir")
        || stem.endsWith("ur")) {
      return !pair(stem);
    }
    return vowel(before)
        && !pair(stem)
        && syllables(stem) == 1
        && "wxy".indexOf(last) < 0
        && !vowel(last);
  }

  private static boolean pair(String stem) {
    int n = stem.length();
    return n > 2 && vowel(stem.charAt(n - 2)) && vowel(stem.charAt(n - 3));
  }

  private static int syllables(String stem) {
    int count = 0;
    for (int i = 0; i < stem.length(); i++) {
      count += vowel(stem.charAt(i)) && (i == 0 || !vowel(stem.charAt(i - 1))) ? 1 : 0;
    }
    return count;
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
