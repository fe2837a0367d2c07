package org.thaw.cli.run;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.thaw.cli.show.Console;
import org.thaw.ledger.Steps;

/**
 * Tells how far a run has come, with rate and remaining time, once it has taken two seconds: a
 * moving bar on a terminal, else a plain line now and then. Safe for several threads. Drawn by hand
 * and by the thread that makes the step: a library's own thread would write into messages.
 */
public final class Progress implements Steps, AutoCloseable {

  private static final long FIRST_AFTER = Duration.ofSeconds(2).toNanos();
  private static final long LINE_EVERY = Duration.ofSeconds(10).toNanos();
  private static final long BAR_EVERY = Duration.ofMillis(250).toNanos();
  private static final long MEGABYTE = 1_000_000;

  /** What the longest usual numbers need beside the bar, and the bar itself. */
  private static final int ROOM_FOR_NUMBERS = 58;

  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 5;

  private final String task;
  private final Console console;
  private final LongSupplier nanos;
  private long start;
  private long next = FIRST_AFTER;
  private long done;
  private long total;
  private Unit unit = Unit.DOCUMENTS;
  private String drawn = "";

  /**
   * Starts to count.
   *
   * @param task what is done, such as "reading"
   * @param total how many steps there are; 0: unknown, or told later
   * @param console where it is shown
   * @param nanos a clock, {@link System#nanoTime} but in tests
   */
  public Progress(String task, long total, Console console, LongSupplier nanos) {
    this.task = task;
    this.total = total;
    this.console = console;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** One step is done. */
  public synchronized void step() {
    done++;
    show();
  }

  @Override
  public synchronized void at(long reached, long of, Unit what) {
    if (reached == 0) {
      start = nanos.getAsLong();
      next = FIRST_AFTER;
    }
    done = reached;
    total = of;
    unit = what;
    show();
  }

  private void show() {
    long taken = nanos.getAsLong() - start;
    boolean whole = done == total;
    if (whole ? drawn.isEmpty() : taken < next || done == 0) {
      return;
    }
    if (console.live()) {
      next = taken + BAR_EVERY;
      drawn = bar(taken);
      console.redraw(drawn);
    } else {
      next = taken + LINE_EVERY;
      console.message(line(taken));
    }
  }

  /** A message that must not tear the bar. */
  public synchronized void message(String text) {
    if (drawn.isEmpty()) {
      console.message(text);
    } else {
      console.redraw("");
      console.message(text);
      console.redraw(drawn);
    }
  }

  private String line(long taken) {
    return task + ": " + numbers(taken);
  }

  /** Of a fixed length, that the numbers beside it do not dance; none where there is no room. */
  private String bar(long taken) {
    int room = console.columns() - task.length() - ROOM_FOR_NUMBERS;
    if (room < SHORTEST_BAR || total == 0 || done > total) {
      return line(taken);
    }
    int length = Math.min(room, LONGEST_BAR);
    int full = (int) (length * done / total);
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %3d%%  %s",
        task,
        "=".repeat(full),
        " ".repeat(length - full),
        100 * done / total,
        numbers(taken));
  }

  /** Such as "21 of 100, 1.8 a second, 45 s left"; more than was foreseen has no end in sight. */
  private String numbers(long taken) {
    double rate = done * 1e9 / taken;
    String speed = amount(rate) + " a second";
    return done > total
        ? whole(done) + mega() + ", " + speed
        : whole(done)
            + " of "
            + whole(total)
            + mega()
            + ", "
            + speed
            + ", "
            + time(Math.round((total - done) / rate))
            + " left";
  }

  private long whole(long count) {
    return unit == Unit.BYTES ? Math.round((double) count / MEGABYTE) : count;
  }

  private String amount(double rate) {
    double shown = unit == Unit.BYTES ? rate / MEGABYTE : rate;
    return String.format(Locale.ROOT, shown < 100 ? "%.1f" : "%.0f", shown) + mega();
  }

  private String mega() {
    return unit == Unit.BYTES ? " MB" : "";
  }

  private static String time(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? seconds / 60 + " min " + seconds % 60 + " s"
            : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  /** Leaves no bar behind: what follows says what was done. */
  @Override
  public synchronized void close() {
    if (!drawn.isEmpty()) {
      console.redraw("");
      drawn = "";
    }
  }
}
