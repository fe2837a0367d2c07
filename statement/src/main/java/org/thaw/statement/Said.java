package org.thaw.statement;

import java.util.Optional;

/**
 * What every statement has, whatever its kind.
 *
 * @param id stable: the same reader on the same text gives the same id (see {@link StatementIds})
 * @param speaker on whose word we have this; empty: the document's own voice
 * @param subject who acts, holds, promises
 * @param object to whom, of what
 * @param place where
 * @param period when
 * @param polarity whether it is said to be so or not to be so
 * @param modality in which way
 * @param confidence the reader's confidence, 0 to 1
 * @param reader name and version of what made it, or the person
 * @param source the sentence that it rests on
 */
public record Said(
    String id,
    Optional<Party> speaker,
    Optional<Party> subject,
    Optional<Party> object,
    Optional<Place> place,
    Period period,
    Polarity polarity,
    Modality modality,
    double confidence,
    String reader,
    Source source) {

  /** Refuses a confidence outside 0 to 1. */
  public Said {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 to 1");
    }
  }

  /** Whether it is said to be so, as a fact: not denied, wanted or supposed. */
  public boolean toBeSo() {
    return polarity == Polarity.AFFIRMED && modality == Modality.ACTUAL;
  }

  /** The same under another id. */
  public Said withId(String newId) {
    return new Said(
        newId,
        speaker,
        subject,
        object,
        place,
        period,
        polarity,
        modality,
        confidence,
        reader,
        source);
  }
}
