package org.thaw.ledger;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search, as plain words and "quoted phrases". All must be found.
 * Nothing that is typed is an operator, so nothing that is typed is an error.
 *
 * @param terms each a word or a phrase that holds at least one letter or digit
 */
record SearchWords(List<String> terms) {

  /** Enough for a sentence that is pasted in; more only slows the search. */
  private static final int MOST_TERMS = 32;

  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  SearchWords {
    terms = List.copyOf(terms);
  }

  static SearchWords of(String typed) {
    return new SearchWords(
        TERM.matcher(typed)
            .results()
            .map(SearchWords::term)
            .filter(term -> WORD.matcher(term).find())
            .limit(MOST_TERMS)
            .toList());
  }

  private static String term(MatchResult found) {
    String phrase = found.group(1);
    return phrase == null ? found.group(2) : phrase;
  }
}
