package org.thaw.cli.serve;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.LedgerDoor;
import org.thaw.cli.outlook.Histories;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Steps;

/** One ledger that stays open, to be read by many at a time; closing it for one closes nothing. */
final class HeldLedgers implements LedgerDoor, AutoCloseable {

  private final Ledger held;
  private final Ledger lent;
  private final Histories histories = new Histories();

  HeldLedgers(Ledger held) {
    this.held = held;
    this.lent =
        (Ledger)
            Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, this::call);
  }

  private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      return proxy; // of type void: it is not looked at
    }
    try {
      return method.invoke(held, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Override
  public Ledger open(String address) {
    throw readOnly();
  }

  @Override
  public Ledger openForReading(String address) {
    return lent;
  }

  @Override
  public Histories histories() {
    return histories;
  }

  @Override
  public void copy(String from, String to, Steps steps) {
    throw readOnly();
  }

  @Override
  public void restore(Path backup, String address, Steps checking, Steps copying) {
    throw readOnly();
  }

  private static Failure readOnly() {
    return new Failure(Exit.NO_PERMISSION, "this question only reads");
  }

  @Override
  public void close() {
    held.close();
  }
}
