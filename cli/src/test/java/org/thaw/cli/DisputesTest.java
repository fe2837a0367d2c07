package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets from {@code thaw disputes}. */
class DisputesTest {

  private static final String FIRST =
      "\"from\":\"2022-05-01\",\"to\":\"2022-05-01\",\"precision\":\"day\",";

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void write() {
    house = new House(folder);
    new Written()
        .line("status", "CONTROLS", "AAA", "olava", "2022-01-10", "")
        .line("status", "CONTROLS", "BBB", "olava", "2022-03-02", "")
        .line("status", "CONTROLS", "AAA", "olava", "2022-06-10", "")
        .line("event", "ASSAULT", "AAA", "BBB", "2022-05-02", FIRST + killed(10, 12))
        .line("event", "ASSAULT", "AAA", "BBB", "2022-05-09", FIRST + killed(40, 50))
        .into(house);
  }

  private static String killed(int low, int high) {
    return String.format(
        "\"toll\":{\"killed\":{\"low\":%d,\"best\":null,\"high\":%d}},", low, high);
  }

  @Test
  void accounts_that_cannot_all_be_true_stand_side_by_side_with_who_says_so() {
    assertThat(house.thaw("disputes").out())
        .contains(
            "olava · 2022-03-02 to 2022-06-10",
            "  1. AAA controls olava · 2 independent origins",
            "  2. BBB controls olava · 1 independent origin",
            "“BBB CONTROLS olava.”",
            "– report-2022-03-02, 2022-03-02");
  }

  @Test
  void an_update_of_a_toll_is_told_apart() {
    assertThat(house.thaw("disputes").out())
        .contains(
            "Tolls that were put otherwise later, by the same claimant",
            "2022-05-02: killed 10–12",
            "2022-05-09: killed 40–50")
        .doesNotContain("Toll: ");
  }

  @Test
  void as_known_before_the_second_account_there_is_none() {
    assertThat(house.thaw("disputes", "--known", "2022-02-01").out())
        .isEqualTo("No accounts that contradict each other are known to this ledger.\n");
  }

  @Test
  void a_matter_and_a_party_can_be_asked_for() {
    assertThat(house.thaw("disputes", "--matter", "attack").out()).startsWith("No accounts");
    assertThat(house.thaw("disputes", "--about", "olava", "--matter", "status").out())
        .startsWith("olava · ");
    assertThat(house.thaw("disputes", "--about", "BBB", "--matter", "status").out())
        .startsWith("No accounts");
  }

  @Test
  void machines_get_sides_with_their_statements() throws Exception {
    String line = house.thaw("disputes", "--json").out().lines().findFirst().orElseThrow();
    JsonNode json = new ObjectMapper().readTree(line);
    assertThat(json.path("matter").asText()).isEqualTo("status");
    assertThat(json.at("/sides/0/evidence")).hasSize(2);
  }

  @Test
  void a_row_of_a_data_set_contradicts_no_toll_and_no_attack() {
    String before = house.thaw("disputes").out();
    new Written()
        .line("event", "ASSAULT", "AAA", "BBB", "2022-05-01", FIRST + killed(300, 300), "190 A B")
        .line("event", "ASSAULT", "BBB", "AAA", "2022-05-01", FIRST + killed(1, 1), "190 B A")
        .into(house, "rows");
    assertThat(house.thaw("disputes").out()).isEqualTo(before);
  }

  @Test
  void a_row_of_a_data_set_that_breaks_a_promise_contradicts_who_says_that_it_was_kept() {
    String made = "\"from\":\"2020-11-10\",\"to\":\"2020-11-10\",\"precision\":\"day\",";
    String kept = "The ceasefire of 10 November 2020 has held.";
    String clause = made + "\"clause\":\"to cease fire\",";
    new Written()
        .line("pledge", "CEASEFIRE", "AAA", "BBB", "2020-11-11", clause)
        .line("pledge", "CEASEFIRE", "BBB", "AAA", "2020-11-11", clause)
        .line("verdict", "HELD", "", "", "2022-09-20", "", kept)
        .into(house, "promise");
    new Written()
        .line("event", "ASSAULT", "AAA", "BBB", "2022-05-01", FIRST, "190 A B")
        .into(house, "rows");
    assertThat(house.thaw("disputes", "--matter", "agreement", "--all").out())
        .contains(kept, "190 A B");
  }

  @Test
  void answers_keep_within_80_columns() {
    assertThat(house.thaw("disputes").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }
}
