package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that was forgotten leaves every view as if it had never come. */
class ForgettingViewsTest {

  private static final List<String> PARTIES = List.of("AAA", "BBB", "CCC", "olava", "rurik");
  private static final List<String> RELATIONS =
      List.of("CONTROLS", "CLAIMS", "RECOGNISES", "STATIONED_IN", "ASSAULT", "CONSULT", "AGREE");
  private static final List<String> VIEWS =
      List.of(
          "status olava --json",
          "status olava --over-time --json",
          "agreements --json",
          "disputes --json",
          "conflicts --json",
          "events --json");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whichever_it_is(long seed) {
    Random random = new Random(seed);
    List<String> fields = documents(random);
    int gone = 3 * random.nextInt(fields.size() / 3);
    List<String> left = new ArrayList<>(fields);
    left.subList(gone, gone + 3).clear();
    House forgetting = read("forgetting" + seed, fields);
    assertThat(forgetting.thaw("forget", fields.get(gone)).exit()).isZero();
    House never = read("never" + seed, left);
    for (String view : VIEWS) {
      String[] words = view.split(" ", -1);
      assertThat(forgetting.thaw(words).out()).as(view).isEqualTo(never.thaw(words).out());
    }
  }

  private House read(String name, List<String> fields) {
    House house = new House(folder.resolve(name));
    assertThat(folder.resolve(name).toFile().mkdirs()).isTrue();
    Path file = house.documents("reports.jsonl", fields.toArray(String[]::new));
    assertThat(house.thaw("read", file.toString()).err()).isEmpty();
    return house;
  }

  private static List<String> documents(Random random) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String day = String.format("20%02d-0%d-10", 12 + random.nextInt(10), 1 + random.nextInt(9));
      StringBuilder text = new StringBuilder("Report " + i + " of the valley.");
      for (int j = 0; j < 6; j++) {
        text.append(' ').append(any(random, PARTIES)).append(' ').append(any(random, RELATIONS));
        text.append(' ').append(any(random, PARTIES)).append('.');
      }
      fields.addAll(Arrays.asList("report-" + i, day, text.toString()));
    }
    return fields;
  }

  private static String any(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
