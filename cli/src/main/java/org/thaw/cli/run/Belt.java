package org.thaw.cli.run;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thaw.statement.Document;

/**
 * Carries documents to the reading threads and on to one filing thread, in the order in which they
 * came: which of two near-copies is the first must not hang on which thread was quicker. The belt
 * is short, so that a long run takes no more memory than a short one.
 */
final class Belt implements AutoCloseable {

  private static final int PLACES_PER_THREAD = 4;

  private final Desk desk;
  private final ExecutorService readers;
  private final BlockingQueue<Optional<Future<Desk.Read>>> queue;
  private final Thread filing;
  private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
  private boolean stopped;

  Belt(Desk desk, int threads, Consumer<Desk.Read> file) {
    this.desk = desk;
    this.readers = Executors.newFixedThreadPool(threads, work -> thread(work, "reading"));
    this.queue = new ArrayBlockingQueue<>(threads * PLACES_PER_THREAD);
    this.filing = thread(() -> fileAll(file), "filing");
    filing.start();
  }

  /** Puts a document on; waits while the belt is full; throws what broke it, if anything did. */
  void put(Document document) {
    throwIfBroken();
    place(Optional.of(readers.submit(() -> desk.read(document))));
  }

  /** Waits until all is read and filed; throws what broke the belt, if anything did. */
  void finish() {
    stop();
    throwIfBroken();
  }

  /** Leaves what is still on the belt, unless {@link #finish} was called. */
  @Override
  public void close() {
    if (!stopped) {
      broken.compareAndSet(null, new CancellationException("left"));
      stop();
    }
  }

  private void stop() {
    stopped = true;
    place(Optional.empty());
    try {
      filing.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } finally {
      readers.shutdownNow();
    }
  }

  private void fileAll(Consumer<Desk.Read> file) {
    try {
      for (var next = queue.take(); next.isPresent(); next = queue.take()) {
        // Once the ledger has failed the rest is only taken off, so that nobody waits for ever.
        if (broken.get() == null) {
          fileOne(next.get(), file);
        } else {
          next.get().cancel(true);
        }
      }
    } catch (InterruptedException e) {
      broken.set(e);
    }
  }

  private void fileOne(Future<Desk.Read> next, Consumer<Desk.Read> file)
      throws InterruptedException {
    try {
      file.accept(next.get());
    } catch (ExecutionException e) {
      broken.set(Optional.ofNullable(e.getCause()).orElse(e));
    } catch (RuntimeException e) {
      broken.set(e);
    }
  }

  private void place(Optional<Future<Desk.Read>> next) {
    try {
      queue.put(next);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void throwIfBroken() {
    Throwable why = broken.get();
    if (why instanceof RuntimeException runtime) {
      throw runtime;
    } else if (why instanceof Error error) {
      throw error;
    } else if (why != null) {
      throw new IllegalStateException("reading was broken off: " + why, why);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted; run it again to go on", e);
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
