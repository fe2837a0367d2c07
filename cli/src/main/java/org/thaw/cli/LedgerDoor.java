package org.thaw.cli;

import java.nio.file.Path;
import org.thaw.cli.outlook.Histories;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Steps;

/** Opens ledgers, copies and restores them. */
public interface LedgerDoor {

  /** To write; makes it where there is none. */
  Ledger open(String address);

  /** To read; there must be one. */
  Ledger openForReading(String address);

  /** The history of what {@link #openForReading} gives, as far as it is remembered. */
  default Histories histories() {
    return new Histories();
  }

  /** Copies all of one ledger into another that holds nothing yet. */
  void copy(String from, String to, Steps steps);

  /** Makes a ledger from a backup, which is checked first. */
  void restore(Path backup, String address, Steps checking, Steps copying);
}
