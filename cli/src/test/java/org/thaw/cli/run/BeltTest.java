package org.thaw.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.thaw.reading.Reader;
import org.thaw.statement.Alignment;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Statement;

@Timeout(30)
class BeltTest {

  private final CountDownLatch secondIsRead = new CountDownLatch(1);

  /** Reads the first document only after the second. */
  private final class Contrary implements Reader {
    @Override
    public String version() {
      return "contrary";
    }

    @Override
    public List<Statement> read(Document document) {
      if (document.id().equals("0")) {
        await();
      } else {
        secondIsRead.countDown();
      }
      return List.of();
    }

    private void await() {
      try {
        secondIsRead.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void carry(int documents, Consumer<Desk.Read> file) {
    try (Belt belt = new Belt(new Desk(Contrary::new, new Tally()), 2, file)) {
      for (int i = 0; i < documents; i++) {
        belt.put(document(Integer.toString(i)));
      }
      belt.finish();
    }
  }

  @Test
  void documents_are_filed_in_the_order_in_which_they_came() {
    List<String> filed = new ArrayList<>();
    carry(100, read -> filed.add(read.document().id()));
    assertThat(filed)
        .hasSize(100)
        .isSortedAccordingTo(java.util.Comparator.comparing(Integer::valueOf));
  }

  @Test
  void when_filing_fails_the_run_ends_with_what_broke_it_and_nobody_waits_for_ever() {
    List<String> filed = new ArrayList<>();
    assertThatThrownBy(
            () ->
                carry(
                    500,
                    read -> {
                      if (read.document().id().equals("7")) {
                        throw new IllegalArgumentException("full");
                      }
                      filed.add(read.document().id());
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("full");
    assertThat(filed).hasSize(7);
  }

  private static Document document(String id) {
    return new Document(
        id,
        id,
        Optional.empty(),
        "A text.",
        Optional.empty(),
        Alignment.IDENTITY,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Instant.EPOCH,
        new Fingerprint(id, List.of()));
  }
}
