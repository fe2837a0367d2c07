package org.thaw.statement.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {

  @Test
  void what_was_written_is_read_in_the_same_order() {
    Random random = new Random(7);
    long[] numbers = random.longs(500).map(n -> n >> random.nextInt(64)).toArray();
    ByteSink sink = new ByteSink();
    for (long number : numbers) {
      sink.number(number);
      sink.raw(number);
      sink.count(number);
      sink.text("Ünï " + number);
    }
    ByteSource source = new ByteSource(sink.toBytes());
    for (long number : numbers) {
      assertThat(source.number()).isEqualTo(number);
      assertThat(source.raw()).isEqualTo(number);
      assertThat(source.count()).isEqualTo(number);
      assertThat(source.text()).isEqualTo("Ünï " + number);
    }
    assertThat(source.atEnd()).isTrue();
  }

  @Test
  void small_numbers_take_one_byte() {
    ByteSink sink = new ByteSink();
    sink.number(-64);
    sink.count(127);
    assertThat(sink.toBytes()).hasSize(2);
  }

  @Test
  void bytes_that_end_too_early_are_refused() {
    assertThatThrownBy(() -> new ByteSource(new byte[] {(byte) 0x80}).count())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("end too early");
    assertThatThrownBy(() -> new ByteSource(new byte[] {5, 65}).text())
        .hasMessageContaining("beyond the end");
  }
}
