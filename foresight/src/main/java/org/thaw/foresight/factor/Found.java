package org.thaw.foresight.factor;

/**
 * What a span was found to be about.
 *
 * @param factor the factor
 * @param direction whether the span tells of more of it or of less
 * @param how on what ground
 */
public record Found(Factor factor, Direction direction, How how) {

  /** On what ground a span was taken for a factor; the later, the weaker. */
  public enum How {
    /** Actor and quality stand in the span. */
    SPAN,
    /** The actor stands in the words after the span: "the territory | of Belarus". */
    CONTINUED,
    /** The verb before the span tells what happens to it. */
    VERB,
    /** A pronoun was taken for somebody named in the sentence. */
    PRONOUN,
    /** The span names nobody, and the sentence this one alone. */
    SENTENCE,
    /** The words fit no quality: they stand for themselves. */
    WORDS,
    /** A person said so. */
    PERSON
  }
}
