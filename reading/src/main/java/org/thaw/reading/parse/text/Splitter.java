package org.thaw.reading.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.reading.parse.Stretch;

/** Splits blocks into sentences by rules, in the manner of Kiss and Strunk's (2006) evidence. */
final class Splitter {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([";
  private static final Set<String> SAYING =
      Set.of("said", "says", "asked", "told", "added", "wrote", "replied", "tweeted", "shouted");
  private static final int LONGEST_WORD = 40;

  private final Abbreviations abbreviations;

  Splitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences of a text in order. */
  List<Stretch> split(String text) {
    List<Stretch> out = new ArrayList<>();
    for (Stretch block : Blocks.of(text)) {
      split(text, block, out);
    }
    return out;
  }

  private void split(String text, Stretch block, List<Stretch> out) {
    int start = block.start();
    int at = start;
    while (at < block.end()) {
      char c = text.charAt(at);
      if (c != '.' && c != '!' && c != '?' && c != '…') {
        at++;
        continue;
      }
      int stop = at;
      while (at < block.end() && ".!?…".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      int marks = at;
      while (at < block.end() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      int next = skipSpace(text, at, block.end());
      if (next == block.end()) {
        break;
      }
      if (next > at && ends(text, start, stop, marks, at, next, block.end())) {
        out.add(new Stretch(start, at));
        start = next;
        at = next;
      }
    }
    out.add(new Stretch(start, block.end()));
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean ends(
      String text, int start, int stop, int marks, int after, int next, int limit) {
    int word = next;
    while (word < limit && OPENERS.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    if (word == limit || Character.isLowerCase(text.charAt(word)) || isDash(text.charAt(next))) {
      return false;
    }
    boolean quoted = after > marks;
    if (quoted && saying(text, next, limit)) {
      return false;
    }
    boolean single = marks == stop + 1 && text.charAt(stop) == '.';
    return !single || stopEnds(text, start, stop, word, limit, quoted);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == ',' || c == ';';
  }

  private boolean stopEnds(String text, int start, int stop, int next, int limit, boolean quoted) {
    int from = stop;
    while (from > start && stop - from < LONGEST_WORD && isWordy(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, stop);
    if (from == start && before.length() <= 3 && before.chars().allMatch(Character::isDigit)) {
      return before.isEmpty();
    }
    char c = text.charAt(next);
    boolean starter = abbreviations.starts(word(text, next, limit));
    return switch (abbreviations.kind(before)) {
      case NONE -> true;
      case TITLE -> quoted;
      case NUMBER -> !Character.isDigit(c) && !isRoman(word(text, next, limit));
      case MONTH -> starter;
      case END -> starter || (quoted && before.length() > 1);
    };
  }

  private static boolean isRoman(String word) {
    return !word.isEmpty()
        && !word.equals("I")
        && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  private static boolean isWordy(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static String word(String text, int from, int limit) {
    int to = from;
    while (to < limit && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** Whether the words after a quotation tell who spoke it. */
  private static boolean saying(String text, int from, int limit) {
    int to = Math.min(limit, from + LONGEST_WORD);
    String[] words = text.substring(from, to).split("\\s+", 5);
    for (int i = 1; i < Math.min(words.length, 4); i++) {
      String verb = words[i].replaceAll("\\W+$", "");
      if (SAYING.contains(verb) && Character.isUpperCase(words[i - 1].charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
