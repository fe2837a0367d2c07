package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class KillTest {

  private static final int KILLS = 100;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void what_was_acknowledged_outlives_a_hundred_kills_and_nothing_is_half_there()
      throws IOException, InterruptedException {
    String address = folder.resolve("thaw.db").toString();
    Set<String> acknowledged = new HashSet<>(killed(address));
    try (Ledger ledger = Ledgers.open(address)) {
      List<DocumentSummary> kept = new ArrayList<>();
      ledger.documents(kept::add);
      assertThat(kept).extracting(DocumentSummary::id).containsAll(acknowledged);
      assertThat(kept)
          .extracting(DocumentSummary::statements)
          .containsOnly(FilingChild.TYPES.length);
      assertThat(ledger.totals().statements())
          .isEqualTo((long) kept.size() * FilingChild.TYPES.length);
      assertThat(ledger.find("raided", Integer.MAX_VALUE, 0))
          .hasSize(kept.size() * (1 + FilingChild.TYPES.length));
      assertThat(ledger.check()).isEmpty();
    }
  }

  /** Each writer is made ready while the one before it works. */
  private List<String> killed(String address) throws IOException, InterruptedException {
    Random random = new Random(20201110);
    List<String> acknowledged = new ArrayList<>();
    KilledWriter next = new KilledWriter(address, "run0", folder);
    for (int run = 1; run <= KILLS; run++) {
      KilledWriter writer = next;
      next = new KilledWriter(address, "run" + run, folder);
      // Every fifth dies while it opens the ledger that the one before it left behind.
      int documents = run % 5 == 0 ? 0 : 1 + random.nextInt(20);
      long nanos = random.nextInt(documents == 0 ? 300_000_000 : 4_000_000);
      acknowledged.addAll(writer.letFile(documents));
      acknowledged.addAll(writer.kill(nanos));
    }
    next.kill(0);
    return acknowledged;
  }
}
