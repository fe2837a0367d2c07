package org.thaw.web.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers that were given since the ledger last changed, the latest used kept longest. What several
 * ask at one time is worked out once.
 */
public final class AnswerShelf {

  private final long room;
  private final LinkedHashMap<String, CompletableFuture<Shelved>> answers =
      new LinkedHashMap<>(64, 0.75f, true);
  private String stamp = "";
  private long weight;

  /**
   * With room for so many bytes.
   *
   * @param room bytes of answers, packed and unpacked
   */
  public AnswerShelf(long room) {
    this.room = room;
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
   * @param now the ledger's stamp; what was answered under another is forgotten
   * @param key tells questions apart
   * @param work works the answer out
   */
  public Shelved get(String now, String key, Supplier<Answer> work) {
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
    if (!stamp.equals(now)) {
      answers.clear();
      weight = 0;
      stamp = now;
    }
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
}
