package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.LedgerException;
import org.thaw.ledger.Ledgers;
import org.thaw.ledger.StatementQuery;

/** {@code kill -9} in the midst of an import of invented rows. */
final class ImportKillTest {

  private static final int KILLS = 5;
  private static final int EVENTS = 24_000;
  private static final int MENTIONS = 3_000;
  private static final String[] CODES = {"193", "190", "042", "070", "0251", "112", "173", "1621"};
  private static final String[] ACTORS = {"RUSMIL", "UKR", "BLRGOV", "UKRMIL", "RUSGOV", "GEO"};

  @TempDir private Path folder;
  private Path events;
  private Path mentions;

  @BeforeEach
  void write_rows() throws IOException {
    Random random = new Random(20201110);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < EVENTS; i++) {
      rows.append(event(i, random));
    }
    events = Files.writeString(folder.resolve("a.export.CSV"), rows);
    rows.setLength(0);
    for (int i = 0; i < MENTIONS; i++) {
      rows.append(mention(random.nextInt(EVENTS), i));
    }
    mentions = Files.writeString(folder.resolve("b.mentions.CSV"), rows);
  }

  private static String event(int id, Random random) {
    List<String> row = new ArrayList<>(Collections.nCopies(61, ""));
    String code = CODES[random.nextInt(CODES.length)];
    row.set(0, Integer.toString(id));
    row.set(1, String.format("2022%02d%02d", 1 + random.nextInt(12), 1 + random.nextInt(28)));
    row.set(5, ACTORS[random.nextInt(3)]);
    row.set(15, ACTORS[random.nextInt(ACTORS.length)]);
    row.set(26, code);
    row.set(28, code.substring(0, 2));
    row.set(29, "4");
    row.set(32, Integer.toString(1 + random.nextInt(4)));
    row.set(59, "20221231120000");
    row.set(60, "https://example.org/" + id / 4);
    return String.join("\t", row) + "\n";
  }

  private static String mention(int event, int number) {
    return event
        + "\t20221231120000\t20221231121500\t1\texample.net\thttps://example.net/"
        + number
        + "\t4\t10\t20\t30\t1\t60\t900\t-3.1\t\t\n";
  }

  private ImportsUntilKilled start(Path home) throws IOException {
    return ImportsUntilKilled.start(Files.createDirectories(home), events, mentions);
  }

  private static Set<String> ids(House house) {
    Set<String> ids = new HashSet<>();
    if (isLedger(house)) {
      try (Ledger ledger = Ledgers.openForReading(house.ledger().toString())) {
        ledger.statements(StatementQuery.ALL, one -> assertThat(ids.add(one.id())).isTrue());
      }
    }
    return ids;
  }

  /** Killed before its tables were made, a file holds nothing, and nothing was acknowledged. */
  private static boolean isLedger(House house) {
    if (!Files.exists(house.ledger())) {
      return false;
    }
    try (Ledger ledger = Ledgers.openForReading(house.ledger().toString())) {
      assertThat(ledger).isNotNull();
      return true;
    } catch (LedgerException e) {
      assertThat(e.reason()).isEqualTo(LedgerException.Reason.NOT_THERE);
      return false;
    }
  }

  private static List<String> views(House house) {
    List<String> views = new ArrayList<>();
    for (String asked : List.of("tension RUS-UKR", "tension BLR-UKR", "lean BLR --on RUS")) {
      House.Ran ran = house.thaw((asked + " --json").split(" ", -1));
      assertThat(ran.exit()).isZero();
      views.add(ran.out());
    }
    return views;
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void what_was_filed_outlives_each_kill_and_the_next_import_files_the_rest_once()
      throws IOException, InterruptedException {
    House undisturbed = new House(folder.resolve("undisturbed"));
    ImportsUntilKilled whole = start(folder.resolve("undisturbed"));
    long began = System.nanoTime();
    assertThat(whole.finish()).contains(" 27,000 of them new.");
    long span = System.nanoTime() - began;

    House house = new House(folder.resolve("killed"));
    Random random = new Random(20221114);
    Set<String> filed = Set.of();
    for (int kill = 0; kill < KILLS; kill++) {
      double share = (kill + random.nextDouble()) / KILLS; // from its opening to its last rows
      start(folder.resolve("killed")).killAfter((long) (share * span));
      Set<String> now = ids(house);
      assertThat(now).containsAll(filed);
      filed = now;
      if (isLedger(house)) {
        assertThat(house.thaw("check").out()).startsWith("Sound:");
      }
    }
    assertThat(filed).isNotEmpty();
    String[] again = {"import", "gdelt", events.toString(), mentions.toString()};
    assertThat(house.thaw(again).exit()).isZero();
    assertThat(ids(house)).isEqualTo(ids(undisturbed)).hasSize(EVENTS + MENTIONS);
    assertThat(views(house)).isEqualTo(views(undisturbed));
    assertThat(house.thaw("check").out()).startsWith("Sound:");
    assertThat(house.thaw(again).out()).contains(" 0 of them new.");
  }
}
