package org.thaw.reading.parse.fast;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The treebank's words in small letters or with one tag only. */
final class Lexicon {
  private static final int AMBIGUOUS = -1;
  private static final double SHOUTING = 0.8;
  private static final int FEW_LETTERS = 12;
  private final Map<String, Integer> words = new HashMap<>();

  /** Takes lines of a word and the number of its only tag, or of a word alone. */
  Lexicon(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        words.put(line, AMBIGUOUS);
      } else {
        words.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
      }
    }
  }

  /** The only tag of a word; -1: it has several, or is not known. */
  int onlyTag(String form) {
    return words.getOrDefault(form, AMBIGUOUS);
  }

  /**
   * The words as the tagger should see them: where nearly all letters are capitals, known words in
   * small letters and others with one capital, as in a name.
   */
  String[] calm(String[] forms) {
    int letters = 0;
    int capitals = 0;
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
        capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
      }
    }
    if (letters < FEW_LETTERS || capitals < SHOUTING * letters) {
      return forms;
    }
    String[] out = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      out[i] = calm(forms[i]);
    }
    return out;
  }

  private String calm(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    if (words.containsKey(small) || small.length() < 2) {
      return small;
    }
    boolean abbreviation = small.length() <= 3 || small.indexOf('.') >= 0;
    return abbreviation ? form : form.charAt(0) + small.substring(1);
  }
}
