package org.thaw.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.thaw.cli.show.Console;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter told = new StringWriter();
  private long now;

  private Progress progress(long total) {
    PrintWriter err = new PrintWriter(told);
    return new Progress("reading", total, new Console(err, err, 80, false, false), () -> now);
  }

  private static void steps(Progress progress, int count) {
    for (int i = 0; i < count; i++) {
      progress.step();
    }
  }

  @Test
  void a_run_of_less_than_two_seconds_says_nothing() {
    now = 0;
    try (Progress progress = progress(100)) {
      now = 2 * SECOND - 1;
      steps(progress, 50);
    }
    assertThat(told.toString()).isEmpty();
  }

  @Test
  void a_longer_one_tells_rate_and_remaining_time_now_and_then() {
    try (Progress progress = progress(100)) {
      now = 2 * SECOND;
      steps(progress, 10);
      now = 4 * SECOND;
      steps(progress, 10);
      now = 12 * SECOND;
      steps(progress, 4);
    }
    assertThat(told.toString().lines())
        .containsExactly(
            "reading: 1 of 100, 0.5 a second, 3 min 18 s left",
            "reading: 21 of 100, 1.8 a second, 45 s left");
  }
}
