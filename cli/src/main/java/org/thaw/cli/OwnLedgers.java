package org.thaw.cli;

import java.nio.file.Path;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Ledgers;
import org.thaw.ledger.Steps;

/** The ledgers of the ledger room. */
public final class OwnLedgers implements LedgerDoor {

  @Override
  public Ledger open(String address) {
    return Ledgers.open(address, KeptViews.ALL, Steps.UNSEEN);
  }

  @Override
  public Ledger openForReading(String address) {
    return Ledgers.openForReading(address);
  }

  @Override
  public void copy(String from, String to, Steps steps) {
    Ledgers.copy(from, to, steps);
  }

  @Override
  public void restore(Path backup, String address, Steps checking, Steps copying) {
    Ledgers.restore(backup, address, checking, copying);
  }
}
