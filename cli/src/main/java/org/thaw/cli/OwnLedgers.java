package org.thaw.cli;

import java.nio.file.Path;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Ledgers;

/** The ledgers of the ledger room. */
final class OwnLedgers implements LedgerDoor {

  @Override
  public Ledger open(String address) {
    return Ledgers.open(address);
  }

  @Override
  public Ledger openForReading(String address) {
    return Ledgers.openForReading(address);
  }

  @Override
  public void copy(String from, String to) {
    Ledgers.copy(from, to);
  }

  @Override
  public void restore(Path backup, String address) {
    Ledgers.restore(backup, address);
  }
}
