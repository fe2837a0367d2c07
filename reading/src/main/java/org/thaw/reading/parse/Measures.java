package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends "controls about four-fifths of the land": the parser takes "about" for a preposition, or
 * the measure for something with one. Before a measure it only blurs the measure, which is the
 * verb's object.
 */
public final class Measures {
  private static final String BLURRING = "about|around|over|under|above|roughly|nearly|almost";
  private static final String OF_SPEECH =
      "talk|speak|worry|know|think|complain|argue|care|hear|learn|ask|warn|quarrel|write|preside";

  private Measures() {}

  /** The sentence with such measures as objects. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token token : sentence.tokens()) {
      if ((token.is("case") || token.is("advmod"))
          && token.lemmaIs(BLURRING)
          && blurs(sentence, token)) {
        Token measure = sentence.at(token.head());
        tokens.set(token.index(), token.hungOn(token.head(), "advmod"));
        tokens.set(measure.index(), measure.hungOn(measure.head(), "obj"));
      }
    }
    return sentence.with(tokens);
  }

  private static boolean blurs(Sentence sentence, Token blur) {
    if (blur.head() <= blur.index()) {
      return false;
    }
    Token measure = sentence.at(blur.head());
    if (!measure.is("obl") || measure.head() < 0 || !isMeasure(sentence, blur, measure)) {
      return false;
    }
    Token verb = sentence.at(measure.head());
    return verb.isVerb()
        && !verb.lemmaIs(OF_SPEECH)
        && verb.index() == blur.index() - 1
        && sentence.children(verb).noneMatch(t -> t.is("obj") || t.is("nsubj:pass"));
  }

  /** A fraction or a number with what it counts right behind "about". */
  private static boolean isMeasure(Sentence sentence, Token blur, Token measure) {
    Token next = sentence.at(blur.index() + 1);
    return next.tag().equals("CD")
        || measure.lemmaIs("half|third|quarter|fifth|dozen|hundred|thousand|most|all")
        || measure.form().matches(".*-(?:thirds?|quarters?|fifths|sixths|tenths|eighths)");
  }
}
