package org.thaw.cli.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.thaw.cli.show.Console;

/**
 * Tells how far a run has come, with rate and remaining time, once it has taken two seconds: a
 * moving bar on a terminal, else a plain line now and then. Safe for several threads.
 */
public final class Progress implements AutoCloseable {

  private static final long FIRST_AFTER = Duration.ofSeconds(2).toNanos();
  private static final long THEN_EVERY = Duration.ofSeconds(10).toNanos();

  private final String task;
  private final long total;
  private final Console console;
  private final LongSupplier nanos;
  private final long start;
  private Optional<ProgressBar> bar = Optional.empty();
  private long done;
  private long nextLine;

  /**
   * Starts to count.
   *
   * @param task what is done, such as "reading"
   * @param total how many steps there are
   * @param console where it is shown
   * @param nanos a clock, {@link System#nanoTime} but in tests
   */
  public Progress(String task, long total, Console console, LongSupplier nanos) {
    this.task = task;
    this.total = total;
    this.console = console;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.nextLine = FIRST_AFTER;
  }

  /** One step is done. */
  public synchronized void step() {
    done++;
    long taken = nanos.getAsLong() - start;
    if (taken < FIRST_AFTER || done >= total) {
      return;
    }
    if (console.live()) {
      bar = bar.or(() -> Optional.of(bar(Duration.ofNanos(taken))));
      bar.get().stepTo(done);
    } else if (taken >= nextLine) {
      nextLine = taken + THEN_EVERY;
      console.message(line(taken));
    }
  }

  /** A message that must not tear the bar. */
  public synchronized void message(String text) {
    bar.ifPresent(ProgressBar::pause);
    // The bar's line is cleared, or the message would be written over it.
    console.message(bar.isPresent() ? "\r\u001b[K" + text : text);
    bar.ifPresent(ProgressBar::resume);
  }

  /** How far it has come after so many nanoseconds, in one plain line. */
  String line(long taken) {
    double rate = done * 1e9 / taken;
    long left = Math.round(Math.max(0, total - done) / rate);
    return String.format(
        "%s: %d of %d, %.1f a second, %s left",
        task, done, Math.max(total, done), rate, time(left));
  }

  private static String time(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? seconds / 60 + " min " + seconds % 60 + " s"
            : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  private ProgressBar bar(Duration taken) {
    ProgressBar made =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .setUpdateIntervalMillis(500)
            .startsFrom(done, taken)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, console.width()))
            .build();
    return made;
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
