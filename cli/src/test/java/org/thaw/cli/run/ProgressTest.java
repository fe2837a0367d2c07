package org.thaw.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.cli.show.Console;
import org.thaw.ledger.Steps;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter told = new StringWriter();
  private long now;

  private Progress progress(long total) {
    return on(0, total);
  }

  private Progress on(int columns, long total) {
    PrintWriter err = new PrintWriter(told);
    return new Progress("reading", total, new Console(err, err, 80, false, columns), () -> now);
  }

  /** What was written, cut at line ends and wherever a line was begun anew. */
  private List<String> seen() {
    return told.toString().lines().map(line -> line.replace("\u001b[K", "")).toList();
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

  @Test
  void on_a_terminal_a_bar_moves_and_leaves_nothing_behind() {
    try (Progress progress = on(85, 100)) {
      now = 2 * SECOND;
      steps(progress, 25);
      now = 4 * SECOND;
      steps(progress, 25);
      steps(progress, 50);
    }
    assertThat(seen())
        .containsExactly(
            "",
            "reading [                    ]   1%  1 of 100, 0.5 a second, 3 min 18 s left",
            "reading [=====               ]  26%  26 of 100, 6.5 a second, 11 s left",
            "reading [====================] 100%  100 of 100, 25.0 a second, 0 s left",
            "");
  }

  @Test
  void a_message_stands_above_the_bar() {
    try (Progress progress = on(40, 100)) {
      now = 2 * SECOND;
      progress.message("thaw: before");
      progress.step();
      progress.message("thaw: note");
    }
    String bar = "reading: 1 of 100, 0.5 a second, 3 min 1";
    assertThat(seen())
        .containsExactly(
            "thaw: before", "", bar.substring(0, 39), "thaw: note", "", bar.substring(0, 39), "");
  }

  @Test
  void what_is_longer_than_foreseen_goes_on_without_an_end_in_sight() {
    try (Progress progress = progress(0)) {
      now = 2 * SECOND;
      steps(progress, 3);
    }
    assertThat(told.toString().lines()).containsExactly("reading: 1, 0.5 a second");
  }

  @Test
  void bytes_are_told_in_megabytes_from_when_their_work_began() {
    try (Progress progress = progress(0)) {
      now = 60 * SECOND;
      progress.at(0, 400_000_000, Steps.Unit.BYTES);
      now = 62 * SECOND;
      progress.at(100_000_000, 400_000_000, Steps.Unit.BYTES);
    }
    assertThat(told.toString().lines())
        .containsExactly("reading: 100 of 400 MB, 50.0 MB a second, 6 s left");
  }
}
