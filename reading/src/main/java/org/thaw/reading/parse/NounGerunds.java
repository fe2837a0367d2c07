package org.thaw.reading.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what parsers get wrong at the beginning of a sentence: "Fighting between A and B resumed"
 * is tagged as a verb there. A gerund that stands where nouns stand and has nothing of a clause is
 * one.
 */
public final class NounGerunds {

  private static final Set<String> OF_NOUNS = Set.of("nsubj", "nsubj:pass", "obj");
  private static final Set<String> OF_CLAUSES =
      Set.of("obj", "iobj", "nsubj", "xcomp", "ccomp", "aux", "aux:pass", "mark", "compound:prt");

  private NounGerunds() {}

  /** The sentence with such gerunds as nouns. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens =
        sentence.tokens().stream().map(t -> isNoun(sentence, t) ? asNoun(t) : t).toList();
    return tokens.equals(sentence.tokens()) ? sentence : sentence.with(tokens);
  }

  private static boolean isNoun(Sentence sentence, Token gerund) {
    return gerund.tag().equals("VBG")
        && OF_NOUNS.contains(gerund.relation())
        && sentence.tokens().stream()
            .noneMatch(t -> t.head() == gerund.index() && OF_CLAUSES.contains(t.relation()));
  }

  private static Token asNoun(Token gerund) {
    return new Token(
        gerund.index(),
        gerund.form(),
        gerund.form().toLowerCase(Locale.ROOT),
        "NN",
        gerund.head(),
        gerund.relation(),
        gerund.start(),
        gerund.end());
  }
}
