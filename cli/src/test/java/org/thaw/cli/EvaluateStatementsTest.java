package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets who measures reading. */
class EvaluateStatementsTest {

  private static final String GOLD =
      "{\"doc\":\"one\",\"anchor\":\"olava\",\"kind\":\"status\",\"relation\":[\"CONTROLS\"],"
          + "\"subject\":[\"AAA\"],\"object\":[\"olava\"],\"need\":true}\n"
          + "{\"doc\":\"one\",\"anchor\":\"claims\",\"kind\":\"status\",\"relation\":[\"CLAIMS\"],"
          + "\"subject\":[\"BBB\"],\"object\":[\"olava\"],\"need\":true}\n";

  @TempDir private Path folder;
  private House house;
  private Path docs;
  private Path gold;

  @BeforeEach
  void write() {
    house = new House(folder);
    docs =
        house.documents("docs.jsonl", "one", "2022-01-10", "AAA CONTROLS olava. BBB claims olava.");
    gold = house.file("gold.jsonl", GOLD);
  }

  @Test
  void texts_and_gold_give_figures_by_kind_relation_and_error() {
    House.Ran ran =
        house.thaw("evaluate", "statements", docs.toString(), gold.toString(), "--each");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("status CLAIMS", "1/2", " 50.0 100.0  66.7", "nothing said of that sentence")
        .contains("missed   NOTHING   one: status CLAIMS bbb → olava | claims");
  }

  @Test
  void totals_show_nothing_of_any_text_and_machines_get_json() throws IOException {
    String[] asked = {"evaluate", "statements", docs.toString(), gold.toString(), "--totals"};
    assertThat(house.thaw(asked).out()).contains("all").doesNotContain("CLAIMS");
    String json =
        house.thaw("evaluate", "statements", docs.toString(), gold.toString(), "--json").out();
    assertThat(new ObjectMapper().readTree(json).path("all").path("core").asInt()).isEqualTo(1);
  }

  @Test
  void without_files_the_own_gold_is_measured_the_unseen_half_in_totals_only() throws IOException {
    Path own = Files.createDirectories(folder.resolve("evaluation/gold"));
    Files.createDirectories(folder.resolve("docs/benchmarks"));
    for (String half : new String[] {"seen", "unseen"}) {
      Files.copy(docs, own.resolve(half + ".docs.jsonl"));
      Files.copy(gold, own.resolve(half + ".gold.jsonl"));
    }
    String out = house.thaw("evaluate", "statements", "--record", "--each").out();
    String unseen = out.substring(out.indexOf("unseen half"));
    assertThat(out).contains("seen half", "status CLAIMS");
    assertThat(unseen).contains("all").doesNotContain("CLAIMS", "missed");
    assertThat(house.thaw("evaluate", "statements").out()).contains("66.7     =");
  }

  @Test
  void what_is_missing_is_said_plainly() {
    assertThat(house.thaw("evaluate", "statements").err()).contains("no such folder");
    assertThat(house.thaw("evaluate", "statements", docs.toString()).err())
        .contains("name two files");
    assertThat(house.thaw("evaluate", "statements", docs.toString(), "no.jsonl").err())
        .contains("no.jsonl: no such file");
  }
}
