package org.thaw.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(2, 3, nanos::get);

  @Test
  void a_burst_is_let_through_and_no_more() {
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
  }

  @Test
  void the_bucket_fills_with_time() {
    for (int i = 0; i < 4; i++) {
      limit.admits("a");
    }
    nanos.addAndGet(500_000_000);
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
  }

  @Test
  void one_address_does_not_use_up_what_another_has() {
    for (int i = 0; i < 4; i++) {
      limit.admits("a");
    }
    assertThat(limit.admits("b")).isTrue();
  }
}
