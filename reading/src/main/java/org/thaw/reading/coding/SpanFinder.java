package org.thaw.reading.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/**
 * Finds marked phrases in a sentence, also where they are not verbatim: other case, spaces around
 * punctuation, a word left out.
 */
final class SpanFinder {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}$%]");

  private final List<String> words;

  SpanFinder(Sentence sentence) {
    words = sentence.tokens().stream().map(Token::form).map(SpanFinder::plain).toList();
  }

  private static String plain(String word) {
    String flat = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(flat).replaceAll("");
  }

  /**
   * The pair of places that fit the two phrases best and lie nearest to each other. What is not
   * there (an actor left unnamed) is an empty place at the end.
   */
  Optional<List<Span>> pair(String source, String target) {
    List<Span> sources = places(source);
    List<Span> targets = places(target);
    if (sources.isEmpty() && targets.isEmpty()) {
      return Optional.empty();
    }
    List<Span> nowhere = List.of(new Span(words.size(), words.size()));
    List<Span> best = List.of();
    int least = Integer.MAX_VALUE;
    for (Span one : sources.isEmpty() ? nowhere : sources) {
      for (Span other : targets.isEmpty() ? nowhere : targets) {
        int apart = Math.max(one.start() - other.end(), other.start() - one.end());
        int cost = apart < 0 ? 1000 : apart;
        if (cost < least) {
          least = cost;
          best = List.of(one, other);
        }
      }
    }
    return Optional.of(best);
  }

  /** Where a phrase stands; else where most of its words stand together. */
  private List<Span> places(String phrase) {
    String wanted = plain(phrase);
    List<Span> exact = new ArrayList<>();
    for (int start = 0; start < words.size() && !wanted.isEmpty(); start++) {
      int end = spelt(wanted, start);
      if (end > start && !words.get(start).isEmpty()) {
        exact.add(new Span(start, end));
      }
    }
    return exact.isEmpty() ? loose(phrase) : exact;
  }

  /** One past the last of the words from here that spell the phrase; -1: they do not. */
  private int spelt(String wanted, int start) {
    int at = 0;
    for (int i = start; i < words.size(); i++) {
      String word = words.get(i);
      boolean possessive = i > start && at == wanted.length() - 1 && word.equals("s");
      if (!wanted.startsWith(word, at) && !possessive) {
        // A phrase may end inside a joined word: "US" of "US-led".
        return at > 0 && at == wanted.length() || inside(word, wanted, at) ? i + 1 : -1;
      }
      at += word.length();
      if (at >= wanted.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean inside(String word, String wanted, int at) {
    String rest = wanted.substring(at);
    return rest.length() > 1 && word.startsWith(rest) && word.length() - rest.length() <= 12;
  }

  private List<Span> loose(String phrase) {
    List<String> wanted = new ArrayList<>();
    for (String word : phrase.split("[\\s\\-/]+", -1)) {
      if (!plain(word).isEmpty()) {
        wanted.add(plain(word));
      }
    }
    List<Span> found = new ArrayList<>();
    double most = 0;
    for (int start = 0; start < words.size(); start++) {
      int longest = Math.min(words.size(), start + wanted.size() + 3);
      for (int end = start + 1; end <= longest; end++) {
        double fit = fit(wanted, words.subList(start, end));
        if (fit > most) {
          most = fit;
          found.clear();
        }
        if (fit == most && fit > 0) {
          found.add(new Span(start, end));
        }
      }
    }
    return found;
  }

  /** Shared letters of shared words, as F1 so that neither too few nor too many win. */
  private static double fit(List<String> wanted, List<String> window) {
    double shared = 0;
    double length = 0;
    for (String word : wanted) {
      shared += window.contains(word) ? word.length() : begun(word, window);
      length += word.length();
    }
    for (String word : window) {
      length += word.length();
    }
    return length == 0 ? 0 : 2 * shared / length;
  }

  private static double begun(String word, List<String> window) {
    if (word.length() < 4) {
      return 0;
    }
    String begin = word.substring(0, 4);
    return window.stream().anyMatch(w -> w.startsWith(begin)) ? 2 : 0;
  }
}
