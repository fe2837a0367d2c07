package org.thaw.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thaw.web.ask.Answer;
import org.thaw.web.guard.Access;

/**
 * Long work, one piece at a time, in the order in which it was asked for: a ledger has one writer.
 * What it says on its way is kept for whoever looks later.
 */
final class Runs implements AutoCloseable {

  private static final int MOST_WAITING = 50;
  private static final int MOST_KEPT = 200;
  private static final int MOST_MESSAGES = 2_000;

  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), Runs::thread);
  private final Map<String, Run> runs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Run> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** Puts work in the queue; nothing if the queue is full. */
  Optional<Run> start(Function<Consumer<String>, Answer> work) {
    Run run = new Run();
    try {
      worker.execute(() -> run.carryOut(work));
    } catch (RejectedExecutionException e) {
      return Optional.empty();
    }
    synchronized (runs) {
      runs.put(run.id(), run);
    }
    return Optional.of(run);
  }

  /** A run by its id. */
  Optional<Run> run(String id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id));
    }
  }

  @Override
  public void close() {
    worker.shutdown();
    try {
      // What has begun is filed document by document; it may take the time that one document takes.
      if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "writing");
    thread.setDaemon(true);
    return thread;
  }

  /** One piece of work. */
  static final class Run {

    private final String id = Access.secret();
    private final List<String> messages = new ArrayList<>();
    private Optional<Answer> answer = Optional.empty();

    String id() {
      return id;
    }

    private void carryOut(Function<Consumer<String>, Answer> work) {
      Answer came;
      try {
        came = work.apply(this::say);
      } catch (RuntimeException e) {
        came = new Answer.Refused(Answer.Why.FAULT, "a fault in Thaw (" + e + ")");
      }
      synchronized (this) {
        answer = Optional.of(came);
        notifyAll();
      }
    }

    private synchronized void say(String message) {
      if (messages.size() < MOST_MESSAGES) {
        messages.add(message);
        notifyAll();
      }
    }

    /** What it had said beyond so many messages; waits a while where there is nothing new. */
    synchronized List<String> after(int seen, long millis) throws InterruptedException {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      long left = millis;
      while (messages.size() <= seen && answer.isEmpty() && left > 0) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      }
      return List.copyOf(messages.subList(Math.min(seen, messages.size()), messages.size()));
    }

    /** What came of it; nothing while it goes on. */
    synchronized Optional<Answer> answer() {
      return answer;
    }
  }
}
