package org.thaw.exchange;

import java.time.Instant;

/**
 * What an import works with.
 *
 * @param recorded when it takes place, UTC
 * @param lexicon knows actors by name
 * @param known what the ledger holds already
 */
public record ImportSettings(Instant recorded, Lexicon lexicon, Known known) {

  /** Without a lexicon or a ledger. */
  public static ImportSettings at(Instant recorded) {
    return new ImportSettings(recorded, Lexicon.EMPTY, Known.NOTHING);
  }
}
