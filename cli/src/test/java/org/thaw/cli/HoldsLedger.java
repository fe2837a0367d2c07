package org.thaw.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Ledgers;

/** Another process, which writes to a ledger until its input ends. */
final class HoldsLedger {

  private HoldsLedger() {}

  public static void main(String[] arguments) throws IOException {
    try (Ledger ledger = Ledgers.open(arguments[0])) {
      System.out.println(ledger.totals());
      while (System.in.read() >= 0) {
        // Holds on until the test is done.
      }
    }
  }

  /** Starts it and waits until it holds the ledger. */
  static Process hold(Path ledger) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HoldsLedger.class.getName(),
                ledger.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IOException("the other process ended before it held " + ledger);
    }
    return process;
  }
}
