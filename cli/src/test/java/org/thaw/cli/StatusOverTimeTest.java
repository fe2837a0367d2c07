package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets from {@code thaw status} over time, and as one actor sees it. */
class StatusOverTimeTest {

  private static final String SINCE = "\"from\":\"2020-11-10\",\"to\":null,\"precision\":\"day\",";

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void write() {
    house = new House(folder);
    new Written()
        .line("status", "CONTROLS", "AAA", "olava", "2016-04-07", "")
        .line("status", "CONTROLS", "CCC", "olava", "2020-06-01", "")
        .line("status", "CONTROLS", "BBB", "olava", "2020-12-01", SINCE)
        .line("status", "CONTROLS", "CCC", "olava", "2021-06-01", "")
        .line("status", "CLAIMS", "AAA", "olava", "2021-06-01", "")
        .into(house);
  }

  @Test
  void each_spell_says_since_when_and_how_it_ends() {
    assertThat(house.thaw("status", "olava", "--over-time", "--on", "2022-01-01").out())
        .contains(
            "olava over time, up to 2022-01-01",
            "  AAA · said on 2016-04-07, unknown since · 1 independent origin",
            "  BBB · from 2020-11-10 on, unchanged: last said on 2020-12-01",
            "  CCC · said from 2020-06-01 on, unchanged: last said on 2021-06-01",
            "contested 2020-11-10 to 2022-01-01: CCC / BBB",
            "“BBB CONTROLS olava.”",
            "– report-2020-12-01, 2020-12-01");
  }

  @Test
  void what_ended_before_a_day_can_be_left_out() {
    assertThat(house.thaw("status", "olava", "--over-time", "--since", "2019-01-01").out())
        .doesNotContain("2016");
    assertThat(house.thaw("status", "olava", "--since", "2019-01-01").exit())
        .isEqualTo(Exit.USAGE.code());
  }

  @Test
  void an_actors_view_says_how_much_it_leaves_out() {
    assertThat(house.thaw("status", "olava", "--view-of", "AAA", "--on", "2022-01-01").out())
        .contains("olava on 2022-01-01, as AAA sees it", "Claimed by", "4 reports are left out")
        .doesNotContain("Controlled by");
    assertThat(house.thaw("status", "olava", "--view-of", "Nobody").exit())
        .isEqualTo(Exit.NO_INPUT.code());
  }

  @Test
  void a_day_on_which_reports_differ_is_contested() {
    assertThat(house.thaw("status", "olava", "--on", "2021-07-01").out())
        .contains("Controlled by\n  contested: CCC / BBB");
  }

  @Test
  void machines_get_spells_and_contests() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                house.thaw("status", "olava", "--over-time", "--on", "2022-01-01", "--json").out());
    assertThat(json.at("/sections/0/spells")).hasSize(3);
    assertThat(json.at("/sections/0/spells/0/end").asText()).isEqualTo("silence");
    assertThat(json.at("/sections/0/contested/0/accounts")).hasSize(2);
  }

  @Test
  void answers_keep_within_80_columns() {
    assertThat(house.thaw("status", "olava", "--over-time").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void what_holds_of_a_place_within_is_shown_under_its_own_name() {
    House other = new House(folder.resolve("other"));
    assertThat(folder.resolve("other").toFile().mkdirs()).isTrue();
    new Written()
        .line("status", "STATIONED_IN", "AAA", "sevastopol", "2010-04-22", "")
        .line("status", "CONTROLS", "BBB", "crimea", "2010-04-22", "")
        .line("status", "CONTROLS", "BBB", "UKR", "2010-04-22", "")
        .into(other);
    assertThat(other.thaw("status", "Crimea", "--on", "2010-05-01").out())
        .contains("Within it, Sevastopol: Forces there\n  AAA · start unknown");
    assertThat(other.thaw("status", "Crimea", "--over-time", "--on", "2010-05-01").out())
        .contains("Within it, Sevastopol: Forces there");
    // To list what lies in a state would say whose the disputed places are.
    assertThat(other.thaw("status", "Ukraine", "--on", "2010-05-01").out())
        .doesNotContain("Within it");
  }
}
