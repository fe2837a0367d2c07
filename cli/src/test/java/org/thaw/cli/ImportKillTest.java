package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Ledgers;

/** {@code kill -9} of an import by tens of thousands of invented rows, and what it leaves. */
class ImportKillTest {

  private static final int ROWS = 60_000;
  private static final int KILLS = 6;
  private static final List<String> STATES = List.of("RUS", "UKR", "GEO", "ARM", "AZE", "MDA");

  @TempDir private Path folder;

  private Path rows() {
    Random random = new Random(9);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      List<String> row = new ArrayList<>(Collections.nCopies(61, ""));
      int actor = random.nextInt(STATES.size());
      String day = "2022%02d%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
      boolean fight = random.nextBoolean();
      row.set(0, Integer.toString(1000 + i));
      row.set(1, day);
      row.set(5, STATES.get(actor));
      row.set(15, STATES.get((actor + 1 + random.nextInt(STATES.size() - 1)) % STATES.size()));
      row.set(26, fight ? "193" : "040");
      row.set(28, fight ? "19" : "04");
      row.set(29, fight ? "4" : "1");
      row.set(32, "3");
      row.set(59, day + "120000");
      row.set(60, "https://example.org/" + i);
      rows.append(String.join("\t", row)).append('\n');
    }
    return new House(folder).file("a.export.CSV", rows.toString());
  }

  private static long held(Path ledger) {
    try (Ledger open = Ledgers.open(ledger.toString())) {
      return open.coded();
    }
  }

  /** An import in a process of its own, killed so long after it has begun its ledger. */
  private void killed(Path rows, Path ledger, long nanos) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Thaw.class.getName(),
                "import",
                "gdelt",
                rows.toString(),
                "--ledger",
                ledger.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path journal = Path.of(ledger + "-wal");
    while (process.isAlive() && !Files.exists(journal)) {
      LockSupport.parkNanos(1_000_000);
    }
    LockSupport.parkNanos(nanos);
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private static String answers(House house, Path ledger) {
    StringBuilder answers = new StringBuilder();
    for (String question : List.of("tension RUS-UKR", "tension ARM-AZE", "lean ARM --on RUS")) {
      House.Ran ran = house.thaw((question + " --json --ledger " + ledger).split(" "));
      assertThat(ran.exit()).isZero();
      answers.append(ran.out());
    }
    return answers.toString();
  }

  @Test
  void leaves_a_sound_ledger_that_another_run_completes_with_each_event_once() throws Exception {
    House house = new House(folder);
    Path rows = rows();
    Path whole = folder.resolve("whole.db");
    Path broken = folder.resolve("broken.db");
    String[] undisturbed = {"import", "gdelt", rows.toString(), "--ledger", whole.toString()};
    String[] again = {"import", "gdelt", rows.toString(), "--ledger", broken.toString()};
    long began = System.nanoTime();
    assertThat(house.thaw(undisturbed).exit()).isZero();
    long took = System.nanoTime() - began;
    Random random = new Random(5);
    List<Long> left = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      killed(rows, broken, (long) (random.nextDouble() * took));
      House.Ran check = house.thaw("check", "--ledger", broken.toString());
      assertThat(check.exit()).as(check.out() + check.err()).isZero();
      left.add(held(broken));
    }
    assertThat(left).as("what one kill left, the next does not take").isSorted();
    assertThat(left).as("some kill came in the middle").anyMatch(n -> n > 0 && n < ROWS);
    assertThat(house.thaw(again).exit()).isZero();
    assertThat(held(broken)).isEqualTo(ROWS);
    assertThat(answers(house, broken)).isEqualTo(answers(house, whole));
    assertThat(house.thaw(again).exit()).isZero();
    assertThat(held(broken)).isEqualTo(ROWS);
  }
}
