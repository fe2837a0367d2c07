package org.thaw.cli;

import java.nio.file.Path;
import org.thaw.ledger.Ledger;

/** Opens ledgers, copies and restores them. */
public interface LedgerDoor {

  /** To write; makes it where there is none. */
  Ledger open(String address);

  /** To read; there must be one. */
  Ledger openForReading(String address);

  /** Copies all of one ledger into another that holds nothing yet. */
  void copy(String from, String to);

  /** Makes a ledger from a backup. */
  void restore(Path backup, String address);
}
