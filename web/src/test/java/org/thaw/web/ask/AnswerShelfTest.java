package org.thaw.web.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.thaw.web.ask.AnswerShelf.Shelved;

class AnswerShelfTest {

  private final AtomicLong nanos = new AtomicLong();
  private final AnswerShelf shelf = new AnswerShelf(2_000, nanos::get);
  private final AtomicInteger worked = new AtomicInteger();

  private Shelved ask(String stamp, String key) {
    return ask(stamp, key, true);
  }

  private Shelved ask(String stamp, String key, boolean fresh) {
    return shelf.get(
        stamp, key, fresh, () -> new Answer.Given("{\"n\":" + worked.incrementAndGet() + "}"));
  }

  private static String text(Shelved answer) {
    return new String(
        ((Shelved.Ready) answer).bytes().plain(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void what_was_answered_is_not_worked_out_again() {
    assertThat(text(ask("1", "q"))).isEqualTo("{\"n\":1}");
    assertThat(text(ask("1", "q"))).isEqualTo("{\"n\":1}");
  }

  @Test
  void a_ledger_that_changed_is_asked_anew() {
    ask("1", "q");
    assertThat(text(ask("2", "q"))).isEqualTo("{\"n\":2}");
  }

  @Test
  void right_after_a_change_the_answer_of_before_does_while_the_new_one_is_worked_out() {
    ask("1", "q");
    assertThat(text(ask("2", "q", false))).isEqualTo("{\"n\":1}");
    await().untilAsserted(() -> assertThat(text(ask("2", "q", false))).isEqualTo("{\"n\":2}"));
    assertThat(worked.get()).isEqualTo(2);
  }

  @Test
  void an_old_answer_does_only_for_a_while() {
    ask("1", "q");
    ask("2", "other");
    nanos.addAndGet(Duration.ofSeconds(11).toNanos());
    assertThat(text(ask("2", "q", false))).isEqualTo("{\"n\":3}");
  }

  @Test
  void a_refusal_is_not_kept() {
    Answer.Refused busy = new Answer.Refused(Answer.Why.BUSY, "in use");
    assertThat(shelf.get("1", "q", true, () -> busy)).isEqualTo(new Shelved.Refused(busy));
    assertThat(text(ask("1", "q"))).isEqualTo("{\"n\":1}");
  }

  @Test
  void a_fault_reaches_who_asked_and_is_not_kept() {
    assertThatThrownBy(
            () ->
                shelf.get(
                    "1",
                    "q",
                    true,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(text(ask("1", "q"))).isEqualTo("{\"n\":1}");
  }

  @Test
  void the_longest_unused_make_room() {
    for (int i = 0; i < 100; i++) {
      ask("1", "q" + i);
    }
    ask("1", "q99");
    assertThat(worked.get()).isEqualTo(100);
    ask("1", "q0");
    assertThat(worked.get()).isEqualTo(101);
  }
}
