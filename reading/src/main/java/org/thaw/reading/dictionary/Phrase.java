package org.thaw.reading.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.reading.actor.Lexicon;

/**
 * The words of an entry: "_" between words that stand side by side, a blank where others may stand
 * between.
 *
 * @param written as in the file
 * @param runs the words that stand side by side, folded
 */
record Phrase(String written, List<List<String>> runs) {

  private static final int MOST_BETWEEN = 3;

  /** Copies the list. */
  Phrase {
    runs = List.copyOf(runs);
  }

  static Phrase of(String written) {
    List<List<String>> runs = new ArrayList<>();
    for (String run : written.strip().split("\\s+", -1)) {
      List<String> words = new ArrayList<>();
      for (String part : run.split("_", -1)) {
        for (String word : Lexicon.fold(part).split(" ", -1)) {
          if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
      if (!words.isEmpty()) {
        runs.add(List.copyOf(words));
      }
    }
    return new Phrase(written, runs);
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  String first() {
    return runs.get(0).get(0);
  }

  /** One past the last word where the phrase stands at a word; -1: it does not. */
  int matches(List<String> words, int at, int end) {
    int next = at;
    for (int run = 0; run < runs.size(); run++) {
      int latest = run == 0 ? next : Math.min(end, next + MOST_BETWEEN);
      int found = -1;
      for (int start = next; start <= latest && found < 0; start++) {
        found = stands(runs.get(run), words, start, end) ? start : -1;
      }
      if (found < 0) {
        return -1;
      }
      next = found + runs.get(run).size();
    }
    return next;
  }

  private static boolean stands(List<String> run, List<String> words, int start, int end) {
    return start + run.size() <= end && words.subList(start, start + run.size()).equals(run);
  }

  /** The phrase as a name: blanks for underscores, capitals at the start of words. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (String word : written.replace('_', ' ').strip().split("\\s+", -1)) {
      name.append(name.length() == 0 ? "" : " ")
          .append(word.length() <= 3 ? word : word.charAt(0))
          .append(word.length() <= 3 ? "" : word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
