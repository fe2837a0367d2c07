package org.thaw.reading.parse.fast;

import java.util.Locale;

/** Counts of right tags, heads and relations. */
final class Scores {
  int words;
  int tags;
  int scored;
  int heads;
  int both;
  int universal;

  /** Counts a sentence; the root's head is -1. Punctuation's heads are not counted. */
  void add(Conllu.Gold gold, String[] tag, int[] head, String[] relation) {
    for (int i = 0; i < gold.n(); i++) {
      words++;
      tags += gold.tags()[i].equals(tag[i]) ? 1 : 0;
      if (gold.relations()[i].equals("punct")) {
        continue;
      }
      scored++;
      if (gold.heads()[i] == head[i]) {
        heads++;
        both += gold.relations()[i].equals(relation[i]) ? 1 : 0;
        universal += plain(gold.relations()[i]).equals(plain(relation[i])) ? 1 : 0;
      }
    }
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "XPOS %.2f  UAS %.2f  LAS %.2f  (LAS without subtypes %.2f)",
        100.0 * tags / words,
        100.0 * heads / scored,
        100.0 * both / scored,
        100.0 * universal / scored);
  }
}
