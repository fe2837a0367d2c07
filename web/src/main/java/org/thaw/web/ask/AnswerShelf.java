package org.thaw.web.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that were given since the ledger last changed, the latest used kept longest. What several
 * ask at one time is worked out once.
 *
 * <p>For a short while after a change an answer of before it is still given, while the new one is
 * worked out beside: else every change would have all who look wait for the same work. Who must
 * have the new one says so.
 */
public final class AnswerShelf implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerShelf.class);
  private static final long MOST_STALE = TimeUnit.SECONDS.toNanos(10);
  private static final int MOST_WAITING = 200;

  private final long room;
  private final LongSupplier nanos;
  private final LinkedHashMap<String, CompletableFuture<Shelved>> answers =
      new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, Shelved> before = new HashMap<>();
  private final ThreadPoolExecutor beside =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          AnswerShelf::thread,
          new ThreadPoolExecutor.DiscardPolicy());
  private String stamp = "";
  private long changed;
  private long weight;

  /**
   * With room for so many bytes.
   *
   * @param room bytes of answers, packed and unpacked
   * @param nanos a clock
   */
  public AnswerShelf(long room, LongSupplier nanos) {
    this.room = room;
    this.nanos = nanos;
  }

  /** An answer, and its bytes if it was given. */
  public sealed interface Shelved {
    /** Given. */
    record Ready(Kept bytes) implements Shelved {}

    /** Refused. */
    record Refused(Answer.Refused refusal) implements Shelved {}
  }

  /**
   * The answer to a question.
   *
   * @param now the ledger's stamp
   * @param key tells questions apart
   * @param fresh whether an answer of before the last change will not do
   * @param work works the answer out
   */
  public Shelved get(String now, String key, boolean fresh, Supplier<Answer> work) {
    Optional<Shelved> old = old(now, key, fresh);
    if (old.isPresent()) {
      beside.execute(() -> beside(now, key, work));
      return old.get();
    }
    return get(now, key, work);
  }

  private void beside(String now, String key, Supplier<Answer> work) {
    try {
      get(now, key, work);
    } catch (RuntimeException e) {
      LOG.warn("{}", key, e); // whoever asks next is told
    }
  }

  private synchronized Optional<Shelved> old(String now, String key, boolean fresh) {
    turn(now);
    CompletableFuture<Shelved> there = answers.get(key);
    boolean ready = there != null && there.isDone();
    boolean will = !fresh && nanos.getAsLong() - changed < MOST_STALE;
    return ready || !will ? Optional.empty() : Optional.ofNullable(before.get(key));
  }

  /** Puts what was answered before a change aside. */
  private void turn(String now) {
    if (stamp.equals(now)) {
      return;
    }
    before.clear();
    answers.forEach(
        (key, answer) -> {
          if (answer.isDone() && answer.getNow(null) instanceof Shelved.Ready ready) {
            before.put(key, ready);
          }
        });
    answers.clear();
    weight = 0;
    stamp = now;
    changed = nanos.getAsLong();
  }

  private Shelved get(String now, String key, Supplier<Answer> work) {
    CompletableFuture<Shelved> mine = new CompletableFuture<>();
    CompletableFuture<Shelved> there = place(now, key, mine);
    if (there != mine) {
      return joined(there);
    }
    try {
      Shelved answer = shelved(work.get());
      weigh(now, key, mine, answer);
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      remove(key, mine);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  private static Shelved joined(CompletableFuture<Shelved> there) {
    try {
      return there.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw e;
    }
  }

  private static Shelved shelved(Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      return new Shelved.Refused(refused);
    }
    return new Shelved.Ready(Kept.of(((Answer.Given) answer).json()));
  }

  private synchronized CompletableFuture<Shelved> place(
      String now, String key, CompletableFuture<Shelved> mine) {
    turn(now);
    CompletableFuture<Shelved> there = answers.get(key);
    if (there != null) {
      return there;
    }
    answers.put(key, mine);
    return mine;
  }

  private synchronized void weigh(
      String now, String key, CompletableFuture<Shelved> mine, Shelved answer) {
    if (!stamp.equals(now) || answers.get(key) != mine) {
      return;
    }
    if (answer instanceof Shelved.Ready ready && ready.bytes().weight() <= room) {
      weight += ready.bytes().weight();
      makeRoom(key);
    } else {
      // A refusal may be over in a moment: the ledger was in use, the disk was full.
      answers.remove(key);
    }
  }

  private void makeRoom(String keep) {
    var oldest = answers.entrySet().iterator();
    while (weight > room && oldest.hasNext()) {
      Map.Entry<String, CompletableFuture<Shelved>> entry = oldest.next();
      CompletableFuture<Shelved> answer = entry.getValue();
      if (!entry.getKey().equals(keep) && answer.isDone()) {
        if (answer.getNow(null) instanceof Shelved.Ready ready) {
          weight -= ready.bytes().weight();
        }
        oldest.remove();
      }
    }
  }

  private synchronized void remove(String key, CompletableFuture<Shelved> mine) {
    answers.remove(key, mine);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "answering beside");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    beside.shutdownNow();
  }
}
