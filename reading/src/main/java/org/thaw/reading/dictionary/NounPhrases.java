package org.thaw.reading.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/** The noun phrases of a sentence by tags alone: names may be invented ones that fool a parser. */
public final class NounPhrases {

  private static final Set<String> JOINS = Set.of("of", "in", "from", "at", "for", "within");

  /** What is no name though a sentence begins with it. */
  private static final Set<String> LITTLE =
      Set.of("IN", "CC", "PRP", "TO", "MD", "EX", "WDT", "WP", "WRB", "PDT");

  private NounPhrases() {}

  /** Each run of nouns with what stands before them, and two of them joined by "of" or "in". */
  public static List<List<Token>> of(Sentence sentence) {
    List<List<Token>> runs = runs(sentence);
    List<List<Token>> phrases = new ArrayList<>(runs);
    for (int i = 0; i + 1 < runs.size(); i++) {
      List<Token> left = runs.get(i);
      List<Token> right = runs.get(i + 1);
      int between = left.get(left.size() - 1).index() + 1;
      boolean joined =
          right.get(0).index() == between + 1 && JOINS.contains(sentence.at(between).lemma());
      if (joined) {
        phrases.add(
            sentence
                .tokens()
                .subList(left.get(0).index(), right.get(right.size() - 1).index() + 1));
      }
    }
    return phrases;
  }

  /** The words of a phrase as dictionaries have them: folded, parted at hyphens. */
  public static List<String> words(List<Token> phrase) {
    return phrase.stream()
        .flatMap(token -> Stream.of(Lexicon.fold(token.form()).split(" ", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<List<Token>> runs(Sentence sentence) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (belongs(token)) {
        run.add(token);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean belongs(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("FW")
        || tag.equals("HYPH")
        || (Character.isUpperCase(token.form().charAt(0)) && !LITTLE.contains(tag));
  }
}
