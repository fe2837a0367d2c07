package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends relative clauses behind a comma: in "is the only country that recognises the breakaway
 * state, whose budget comes from there" the parser hangs the last clause on the country. Such a
 * clause tells of the noun phrase that ends at its comma.
 */
public final class Relatives {
  private static final Set<String> INSIDE =
      Set.of("nmod", "compound", "amod", "flat", "conj", "appos", "nmod:poss", "nummod");

  private Relatives() {}

  /** The sentence with such clauses on the phrase before their comma. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token pronoun : sentence.tokens()) {
      int before = pronoun.index() - 2;
      if (!pronoun.lemmaIs("which|who|whose|whom")
          || !pronoun.tag().startsWith("W")
          || before < 0
          || !sentence.at(before + 1).form().equals(",")
          || !sentence.at(before).isNoun()) {
        continue;
      }
      int verb = clause(sentence, pronoun);
      if (verb >= 0 && !reaches(sentence, before, sentence.at(verb).head())) {
        tokens.set(verb, sentence.at(verb).hungOn(top(sentence, before), "acl:relcl"));
      }
    }
    return sentence.with(tokens);
  }

  /** The head of the clause that a pronoun opens; -1: none. */
  private static int clause(Sentence sentence, Token pronoun) {
    int at = pronoun.head();
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      Token token = sentence.at(at);
      if (at < pronoun.index()) {
        return -1;
      }
      if (token.is("acl:relcl")) {
        return token.head() < pronoun.index() ? at : -1;
      }
      at = token.head();
    }
    return -1;
  }

  /** Whether a phrase's last word stands below a noun without a verb in between. */
  private static boolean reaches(Sentence sentence, int last, int noun) {
    int at = last;
    while (at >= 0 && at != noun) {
      if (!INSIDE.contains(sentence.at(at).relation())) {
        return false;
      }
      at = sentence.at(at).head();
    }
    return at == noun;
  }

  /** The head of the phrase that a word ends, "of" and the like left out. */
  private static int top(Sentence sentence, int last) {
    int at = last;
    while (sentence.at(at).head() >= 0
        && (sentence.at(at).is("compound") || sentence.at(at).is("flat"))) {
      at = sentence.at(at).head();
    }
    return at;
  }
}
