package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person gets from each command, on a small ledger of invented reports. */
class CommandsTest {

  @TempDir private static Path folder;
  private static House house;

  @BeforeAll
  static void read() {
    house = Sample.readInto(folder);
  }

  @Test
  void status_shows_rival_accounts_with_their_evidence() {
    assertThat(house.thaw("status", "Olava", "--on", "2022-06-01").out())
        .contains(
            "Controlled by",
            "  AAA · start unknown, last said on 2022-01-10 · 1 independent origin",
            "      “AAA CONTROLS olava.”",
            "– one, 2022-01-10",
            "  BBB · start unknown, last said on 2022-03-02 · 1 independent origin",
            "Claimed by",
            "Forces there");
  }

  @Test
  void status_as_known_on_a_day_leaves_later_reports_out() {
    assertThat(house.thaw("status", "olava", "--on", "2022-06-01", "--known", "2022-02-01").out())
        .contains("as known on 2022-02-01", "AAA")
        .doesNotContain("  BBB · start unknown, last said on 2022-03-02", "Forces there");
  }

  @Test
  void status_of_a_name_that_nobody_wrote_says_so() {
    House.Ran ran = house.thaw("status", "Nowhere");
    assertThat(ran.exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(ran.err())
        .startsWith("thaw: 'Nowhere': no actor or territory of that name")
        .hasLineCount(1);
  }

  @Test
  void conflicts_lists_the_contested_territory_with_its_parties() {
    assertThat(house.thaw("conflicts").out())
        .contains("olava", "Parties: AAA, BBB", "Behind them: CCC", "AAA ASSAULT BBB")
        .contains(
            "tension rising: 1 statement", "a claim renewed: 1 statement", "BBB claims olava");
  }

  @Test
  void a_conflict_has_one_page_with_all_that_is_known_of_it() {
    assertThat(house.thaw("conflict", "Olava").out())
        .startsWith("olava\n")
        .contains(
            "Controlled by (contested): BBB (said 2022-03-02, 1); AAA (said 2022-01-10, 1)",
            "Forces there: CCC",
            "None between these parties is known.",
            "AAA and BBB, in two years: force 1, quarrel 0, talk 0, deed 0 reports",
            "olava on CCC: security",
            "Fallen silent");
    House.Ran ran = house.thaw("conflict", "DDD");
    assertThat(ran.exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(ran.err()).contains("'DDD': no conflict about it or with it is known");
  }

  @Test
  void lean_tells_the_channel_and_the_sentence_behind_it() {
    assertThat(house.thaw("lean", "olava").out())
        .contains(
            "On whom olava leans, on 2022-03-02", "CCC", "security", "CCC has forces in olava")
        .contains("“CCC STATIONED_IN olava.”");
    assertThat(house.thaw("lean", "AAA", "--on", "BBB").out())
        .isEqualTo("Nothing is known to this ledger of AAA leaning on BBB.\n");
    assertThat(house.thaw("lean", "AAA", "--on", "AAA").exit()).isEqualTo(Exit.USAGE.code());
  }

  @Test
  void events_between_two_names_are_a_dyad_in_either_direction() {
    String out = house.thaw("events", "--between", "BBB,AAA").out();
    assertThat(out).contains("2022-05-20 · AAA ASSAULT BBB", "– three, 2022-05-20");
    assertThat(out).doesNotContain("CONSULT");
  }

  @Test
  void events_of_a_type_and_time() {
    assertThat(house.thaw("events", "--type", "consult", "--since", "2022-05-01").out())
        .contains("DDD CONSULT BBB")
        .doesNotContain("ASSAULT");
    assertThat(house.thaw("events", "--until", "2021-01-01").out())
        .isEqualTo("No such events in this ledger.\n");
  }

  @Test
  void tension_counts_by_month_and_names_who_used_force() {
    assertThat(house.thaw("tension", "BBB-AAA").out())
        .startsWith("AAA and BBB\n")
        .contains("2022-05", "AAA in 1, BBB in 0 reports", "No change of level");
    assertThat(house.thaw("tension", "AAA", "BBB", "--known", "2022-05-01").out())
        .contains("No dated event between the two is known to this ledger, as known on 2022-05-01");
    assertThat(house.thaw("tension", "AAA-BBB", "--by", "day", "--json").out())
        .contains("\"by\":\"day\"", "\"from\":\"2022-05-20\"");
  }

  @Test
  void tension_is_asked_of_two() {
    House.Ran ran = house.thaw("tension", "AAA");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("tension is between two: name the other one too, as in ARM-AZE");
  }

  @Test
  void find_marks_the_words_it_found() {
    assertThat(house.thaw("find", "quiet", "winter").out())
        .contains("one, 2022-01-10", "*quiet*", "*winter*");
    assertThat(house.thaw("find", "volcano").out()).isEqualTo("Nothing found for: volcano\n");
  }

  @Test
  void documents_and_show_lead_from_the_list_to_the_sentence() {
    assertThat(house.thaw("documents").out())
        .contains(
            "id", "one", "2022-01-10", "3 documents, 3 independent; 6 statements; 0 forgotten.");
    assertThat(house.thaw("show", "one").out())
        .contains("AAA CONTROLS olava.", "    → AAA controls olava", "    → BBB claims olava");
    assertThat(house.thaw("show", "nine").exit()).isEqualTo(Exit.NO_INPUT.code());
  }

  @Test
  void situation_tells_what_changed_with_its_sentence() {
    assertThat(house.thaw("situation", "--days", "100").out())
        .contains("From 2022-02-10 to 2022-05-20", "the ledger's last is of 2022-05-20")
        .contains("2022-03-02 · olava · controlled by BBB", "“BBB CONTROLS olava.”")
        .contains("forces there CCC", "Newly contested")
        .doesNotContain("controlled by AAA\n");
    assertThat(house.thaw("situation", "--since", "2022-06-01", "--until", "2022-06-30").out())
        .contains("Nothing changed, as far as is told");
    assertThat(house.thaw("situation", "--days", "0").exit()).isEqualTo(Exit.USAGE.code());
  }

  @Test
  void territories_has_a_line_for_who_holds_claims_and_guards() {
    assertThat(house.thaw("territories", "--on", "2022-06-01").out())
        .isEqualTo("olava\n  held by AAA / BBB · claimed by BBB · forces of CCC\n");
    assertThat(house.thaw("territories", "--on", "2025-06-01").out())
        .contains("held by AAA? / BBB?");
    assertThat(house.thaw("territories", "--on", "2000-01-01").out())
        .contains("Of no territory does this ledger tell who holds it");
  }

  @Test
  void actors_are_listed_by_how_often_they_are_named() {
    assertThat(house.thaw("actors", "--limit", "2").out()).contains("id", "olava", "BBB");
    assertThat(house.thaw("actors", "OLAV").out().lines()).hasSize(2);
    assertThat(house.thaw("actors", "nobody").out()).contains("Nobody of that name");
  }

  @Test
  void dyads_are_listed_by_how_much_is_told_between_them() {
    assertThat(house.thaw("dyads").out()).contains("events", "AAA – BBB", "BBB – DDD");
    assertThat(house.thaw("dyads", "--since", "2023-01-01").out()).contains("Of no two");
  }

  @Test
  void leanings_has_a_line_for_each_pair() {
    assertThat(house.thaw("leanings", "--day", "2022-06-01").out())
        .contains("olava", "CCC", "security");
    assertThat(house.thaw("leanings", "--day", "1990-01-01").out())
        .contains("Of nobody is it told");
  }

  @Test
  void check_finds_a_good_ledger_sound() {
    assertThat(house.thaw("check").out()).isEqualTo("Sound: 3 documents, 6 statements.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status olava",
        "conflicts",
        "events",
        "tension AAA-BBB",
        "lean olava",
        "conflict olava",
        "find valley",
        "documents",
        "show one",
        "situation --days 400",
        "territories",
        "actors",
        "dyads",
        "leanings --day 2022-06-01",
        "check"
      })
  void each_answer_is_json_for_machines_too(String command) throws Exception {
    House.Ran ran = house.thaw((command + " --json").split(" ", -1));
    assertThat(ran.exit()).isZero();
    for (String line : ran.out().lines().toList()) {
      assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
    }
    assertThat(ran.out()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status olava",
        "conflicts",
        "events",
        "tension AAA-BBB",
        "lean olava",
        "conflict olava",
        "find valley",
        "situation --days 400",
        "territories",
        "actors",
        "dyads",
        "places",
        "leanings --day 2022-06-01",
        "documents"
      })
  void answers_keep_within_80_columns(String command) {
    assertThat(house.thaw(command.split(" ", -1)).out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void a_territory_goes_by_any_of_its_names() {
    assertThat(house.thaw("status", "Sokhumi region", "--on", "2022-06-01").out())
        .startsWith("Abkhazia on 2022-06-01");
    assertThat(house.thaw("status", "KOSOVO", "--on", "2022-06-01").out()).startsWith("Kosovo on");
  }
}
