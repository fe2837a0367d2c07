package org.thaw.evaluation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairEvaluationTest {

  private static final String STORY =
      "Prince Oleg Rurik and the Olavan League (OL) agreed to a truce on Nov. 3, 2021. Firstly,"
          + " Rurik was to leave the fort. Secondly, the OL was to open the road. But the fort"
          + " stayed shut. He never left it. According to the OL, nobody asked him to.";

  @Test
  void theSameSeedDoesTheSameDamage() {
    Damage damage = new Damage(Damage.Fusing.SHIFTED, true);
    Damage.Damaged one = damage.apply(STORY, new Random(3));
    Damage.Damaged two = damage.apply(STORY, new Random(3));
    assertThat(one.damaged()).isEqualTo(two.damaged()).isNotEqualTo(STORY);
    assertThat(one.damaged()).startsWith("According").endsWith("truce on Nov.");
  }

  @Test
  void everyDamagedLetterKnowsWhereItStood() {
    Damage.Damaged story = new Damage(Damage.Fusing.NONE, true).apply(STORY, new Random(3));
    for (int i = 0; i < story.damaged().length(); i++) {
      int origin = story.origins()[i];
      assertThat(origin < 0 || STORY.charAt(origin) == story.damaged().charAt(i)).isTrue();
    }
  }

  @Test
  void tauIsOneInOrderAndMinusOneInReverse() {
    assertThat(Order.tau(new int[] {1, 2, 3, 4})).isEqualTo(1);
    assertThat(Order.tau(new int[] {4, 3, 2, 1})).isEqualTo(-1);
    assertThat(Order.tau(new int[] {2, 1, 3}))
        .isCloseTo(1 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void theReportNamesTheDataTheSeedAndTheDay(@TempDir Path folder) throws IOException {
    String line = "{\"case\":\"mixed\",\"text\":\"" + STORY + "\"}\n";
    Path file = Files.writeString(folder.resolve("stories.jsonl"), line.repeat(2));
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    String report = RepairEvaluation.measure(file, 7, clock);
    assertThat(report)
        .contains("Seed 7", "2026-03-01", "| mixed case | 2 | 0 | 0.00 % |")
        .contains("| capitals fused (+0xE9), pieces last first | 2 |")
        .containsPattern("SHA-256 `[0-9a-f]{64}`");
  }
}
