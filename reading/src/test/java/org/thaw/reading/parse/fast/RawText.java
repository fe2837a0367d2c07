package org.thaw.reading.parse.fast;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures sentences and words found in raw text: the share of both that agree, as F1. */
final class RawText {
  private RawText() {}

  static String measure(FastParser parser, List<Conllu.Gold> gold) {
    StringBuilder text = new StringBuilder();
    Set<Piece> sentences = new HashSet<>();
    Set<Piece> words = new HashSet<>();
    for (Conllu.Gold s : gold) {
      if (text.length() > 0) {
        text.append(s.paragraph() ? "\n\n" : " ");
      }
      int start = text.length();
      place(s, text.length(), words);
      text.append(s.text());
      sentences.add(new Piece(start, text.length()));
    }
    Set<Piece> foundSentences = new HashSet<>();
    Set<Piece> foundWords = new HashSet<>();
    for (List<Piece> found : parser.sentences(text.toString())) {
      foundSentences.add(new Piece(found.get(0).start(), found.get(found.size() - 1).end()));
      foundWords.addAll(found);
    }
    return String.format(
        Locale.ROOT,
        "raw text: sentences F1 %.2f, words F1 %.2f",
        f1(sentences, foundSentences),
        f1(words, foundWords));
  }

  private static void place(Conllu.Gold s, int offset, Set<Piece> out) {
    int at = 0;
    for (String form : s.forms()) {
      int found = s.text().indexOf(form, at);
      if (found >= 0) {
        out.add(new Piece(offset + found, offset + found + form.length()));
        at = found + form.length();
      }
    }
  }

  private static double f1(Set<Piece> gold, Set<Piece> found) {
    long both = found.stream().filter(gold::contains).count();
    return 200.0 * both / (gold.size() + found.size());
  }
}
