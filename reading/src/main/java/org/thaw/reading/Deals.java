package org.thaw.reading;

import java.util.List;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** Which words stand for something that can be kept or broken: a truce, "it", "the first". */
final class Deals {

  private static final WordClasses WORDS = WordClasses.load("verdicts.tsv");

  private final boolean before;

  /** Knows whether the sentence before told of a promise or a deal, which "it" would then be. */
  Deals(boolean before) {
    this.before = before;
  }

  /** Whether a sentence speaks of something that can be kept or broken. */
  static boolean spokenOf(Sentence sentence) {
    return amongst(sentence.tokens());
  }

  private static boolean amongst(List<Token> words) {
    return words.stream().anyMatch(Deals::isNoun);
  }

  /** Whether a word names one. */
  static boolean isNoun(Token word) {
    return word.isNoun() && WORDS.is(word.lemma(), "deal");
  }

  /** Whether a word is a deal, or a meeting at which one is made. */
  static boolean isDealOrMeeting(Token word) {
    return isNoun(word) || word.isNoun() && WORDS.is(word.lemma(), "meeting");
  }

  /** Whether the sentence before spoke of one. */
  boolean before() {
    return before;
  }

  /** Whether the sentence before or this one up to a word spoke of one. */
  boolean before(Token word, Syntax syntax) {
    return before || amongst(syntax.sentence().tokens().subList(0, word.index()));
  }

  /** Whether a word names one, or is a relative pronoun after its name. */
  boolean isNamed(Syntax syntax, Token word) {
    Token noun = whole(syntax, syntax.antecedent(word));
    boolean relative = syntax.isRelative(word) || syntax.has(noun, "acl:relcl");
    return isNoun(noun) || relative && isBeside(syntax, noun);
  }

  /** "its side of the bargain", "most of the clauses": what it is a part of. */
  private static Token whole(Syntax syntax, Token part) {
    return WORDS.is(part.lemma(), "part") ? syntax.oblique(part, "of").orElse(part) : part;
  }

  /** Whether a word stands for one. */
  boolean is(Syntax syntax, Token word) {
    if (isNamed(syntax, word)) {
      return true;
    }
    Token noun = syntax.antecedent(word);
    boolean pointer =
        noun.lemmaIs("this|it|that|they|these|both|first|second|one") && !noun.isVerb();
    return pointer && (noun.is("nsubj") || noun.is("obj")) && before(noun, syntax);
  }

  /**
   * "a truce on 14 May, which has held": what follows a time or a place goes with the noun before
   * it that depends on the same verb, or on which it depends itself.
   */
  private static boolean isBeside(Syntax syntax, Token noun) {
    if (!noun.is("obl") && !noun.is("nmod")) {
      return false;
    }
    List<Token> words = syntax.sentence().tokens();
    for (int i = noun.index() - 1; i >= 0; i--) {
      Token other = words.get(i);
      boolean beside = other.head() == noun.head() || noun.head() == other.index();
      if (beside && isNoun(other)) {
        return true;
      }
    }
    return false;
  }
}
