package org.thaw.reading.neural;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts words into the pieces of a BERT vocabulary (Wu et al. 2016, "WordPiece"): lower case, no
 * accents, signs alone, then the longest known piece first.
 */
public final class WordPieces {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final int LONGEST = 60;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;

  /** Takes the vocabulary in the order of its numbers. */
  public WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
    }
    unknown = number("[UNK]");
  }

  /** The number of a piece that must be there. */
  public int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /** The pieces of a word, at least one. */
  public List<Integer> of(String word) {
    List<Integer> out = new ArrayList<>();
    String plain =
        MARKS
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    int at = 0;
    while (at < plain.length()) {
      int end = at;
      while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
        end++;
      }
      if (end == at) {
        end += Character.charCount(plain.codePointAt(at));
      }
      run(plain.substring(at, end), out);
      at = end;
    }
    if (out.isEmpty()) {
      out.add(unknown);
    }
    return out;
  }

  private void run(String run, List<Integer> out) {
    int before = out.size();
    int at = 0;
    while (at < run.length() && run.length() <= LONGEST) {
      int end = run.length();
      Integer found = null;
      for (; end > at && found == null; end--) {
        found = numbers.get((at == 0 ? "" : "##") + run.substring(at, end));
      }
      if (found == null) {
        break;
      }
      out.add(found);
      at = end + 1;
    }
    if (at < run.length()) {
      out.subList(before, out.size()).clear();
      out.add(unknown);
    }
  }
}
