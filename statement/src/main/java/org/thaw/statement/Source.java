package org.thaw.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a statement stands: the document, its date, and the sentence.
 *
 * @param document the document's id
 * @param title the document's title
 * @param published the day the document was published
 * @param publishedIs how that day is known
 * @param recorded when the statement was read, UTC
 * @param sentence number of the sentence in the document, from 0
 * @param start first UTF-16 code unit of the sentence in the document's stored text
 * @param end one past the last code unit
 * @param text the sentence, as stored
 */
public record Source(
    String document,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<DateOrigin> publishedIs,
    Instant recorded,
    int sentence,
    int start,
    int end,
    String text) {

  /** Refuses a span that is none. */
  public Source {
    if (sentence < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "no span in " + document + ": sentence " + sentence + ", " + start + " to " + end);
    }
  }
}
