package org.thaw.ledger;

import java.util.Optional;

/**
 * What became of a document that was filed.
 *
 * @param outcome what the ledger did
 * @param document the id under which it stands; for a copy, that of the one it copies
 * @param origin id of the first document of its family of near-copies: reports of one family count
 *     as one independent origin
 * @param statements how many statements were added
 */
public record Filing(Outcome outcome, String document, Optional<String> origin, int statements) {

  /** What the ledger does with a document. */
  public enum Outcome {
    /** It is new. */
    NEW,
    /** Nearly the same text is there already: kept, but no independent origin. */
    NEAR_COPY,
    /** The same text is there already: nothing was added. */
    COPY,
    /** Another text stands under the same id: nothing was added; give it an id of its own. */
    ID_TAKEN,
    /** The same text was forgotten: nothing was added; {@link Ledger#recall} lets it in again. */
    FORGOTTEN
  }
}
