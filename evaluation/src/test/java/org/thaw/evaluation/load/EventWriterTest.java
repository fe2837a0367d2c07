package org.thaw.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;

class EventWriterTest {

  private static String written(long count, long seed) throws IOException {
    StringWriter out = new StringWriter();
    new EventWriter(count, seed).write(out);
    return out.toString();
  }

  private static List<Event> read(String text) throws IOException {
    List<Event> events = new ArrayList<>();
    new RowReader(Instant.EPOCH)
        .read(new BufferedReader(new StringReader(text)), Long.MAX_VALUE, events::add);
    return events;
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
    assertThat(written(200, 1)).isEqualTo(written(200, 1)).isNotEqualTo(written(200, 2));
  }

  @Test
  void each_row_has_the_61_columns_of_gdelt_2() throws IOException {
    assertThat(written(500, 1).lines())
        .hasSize(500)
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
  }

  @Test
  void rows_come_by_the_day_on_which_they_were_added_and_have_the_oddities_of_real_files()
      throws IOException {
    List<Event> events = read(written(4000, 1));
    assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(events.stream().map(e -> e.source().published().orElseThrow()).toList()).isSorted();
    assertThat(share(events, e -> e.said().subject().isEmpty())).isBetween(0.04, 0.12);
    assertThat(share(events, e -> e.said().object().isEmpty())).isBetween(0.2, 0.3);
    assertThat(events).noneMatch(e -> e.said().subject().isEmpty() && e.said().object().isEmpty());
    assertThat(share(events, e -> !e.said().period().to().equals(e.source().published())))
        .isBetween(0.02, 0.06);
    assertThat(events.stream().map(e -> e.source().document()).distinct()).hasSize(1000);
  }

  private static double share(List<Event> events, java.util.function.Predicate<Event> what) {
    return events.stream().filter(what).count() / (double) events.size();
  }
}
