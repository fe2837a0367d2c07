package org.thaw.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.LedgerException;
import org.thaw.ledger.Steps;
import org.thaw.statement.Document;

/** Stands in for a full disk where none can be mounted: only small documents fit. */
final class FullDisk implements LedgerDoor {

  private static final int ROOM = 100_000;

  private final LedgerDoor real = new OwnLedgers();

  @Override
  public Ledger open(String address) {
    Ledger ledger = real.open(address);
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("file")
                  && ((Document) arguments[0]).text().length() > ROOM) {
                throw full(address);
              }
              try {
                return method.invoke(ledger, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public Ledger openForReading(String address) {
    return real.openForReading(address);
  }

  @Override
  public void copy(String from, String to, Steps steps) {
    throw full(to);
  }

  @Override
  public void restore(Path backup, String address, Steps checking, Steps copying) {
    throw full(address);
  }

  private static LedgerException full(String address) {
    return new LedgerException(
        LedgerException.Reason.FULL, "the disk with " + address + " is full: make room");
  }
}
