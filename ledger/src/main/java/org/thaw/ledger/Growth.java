package org.thaw.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells how far a file has grown that the database writes by itself. Asks for its size only: to
 * open and close a file of SQLite's here would drop SQLite's locks on it.
 */
final class Growth implements AutoCloseable {

  private static final long EVERY_MS = 250;

  private final Path file;
  private final long expected;
  private final Steps steps;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread watcher = new Thread(this::watch, "thaw-growth");

  /**
   * Of a file that need not be there yet.
   *
   * @param expected how large it will be, or nearly
   */
  Growth(Path file, long expected, Steps steps) {
    this.file = file;
    this.expected = expected;
    this.steps = steps;
  }

  /** Watches it until closed. */
  void start() {
    steps.at(0, expected, Steps.Unit.BYTES);
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    try {
      while (!over.await(EVERY_MS, TimeUnit.MILLISECONDS)) {
        tell();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How large it is now. */
  void tell() {
    try {
      steps.at(Math.min(Files.size(file), expected), expected, Steps.Unit.BYTES);
    } catch (IOException e) {
      // Not there yet, or no longer: whoever writes it says what is wrong with it.
    }
  }

  /** After this nothing more is told. */
  @Override
  public void close() {
    over.countDown();
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
