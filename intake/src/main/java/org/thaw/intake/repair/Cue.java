package org.thaw.intake.repair;

import java.util.Map;

/** What tells whether the pieces of a text stand in their order or last first. */
public enum Cue {
  /** "Nov." and "10, 2020" in neighbouring pieces. */
  CUT_NUMBER,
  /** "Gen." and a name in neighbouring pieces, "e.g." and small letters. */
  CUT_NAME,
  /** A quotation or bracket opened in one piece and closed in another. */
  OPEN_QUOTE,
  /** An acronym stands in brackets where it is first used. */
  ACRONYM,
  /** A person is named in full first and by surname later. */
  FULL_NAME,
  /** First, then second; finally. */
  ORDINAL,
  /** A thing comes as "a …" first and as "the …" later. */
  INDEFINITE,
  /** Reports begin without a connective or pronoun. */
  CONNECTIVE,
  /** Reports begin with a headline, if with one. */
  HEADLINE,
  /** Reports begin with a place and date, if with one. */
  DATELINE,
  /** Somebody is named before being called he or she. */
  PRONOUN,
  /** Reports begin with a full statement: who, what, when; they end in words that somebody said. */
  LEDE,
  /** What is said comes before what "he added". */
  SPEECH;

  private static final Map<String, Double> WEIGHTS = Lexicon.weighted("order-cues.txt");

  /** How much a count of one adds to the log odds. */
  double weight() {
    return WEIGHTS.getOrDefault(name(), 0.0);
  }
}
