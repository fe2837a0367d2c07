package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joining identities by notes, and undoing it. */
class SameTest {

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void write() {
    house = new House(folder);
    new Written()
        .line("status", "CONTROLS", "AAA", "olava", "2022-01-10", "")
        .line("status", "CLAIMS", "BBB", "arkhen", "2022-03-02", "")
        .into(house);
    house.on("2022-11-20");
  }

  private String status(String territory, String... more) {
    String[] words = new String[4 + more.length];
    words[0] = "status";
    words[1] = territory;
    words[2] = "--on";
    words[3] = "2022-11-20";
    System.arraycopy(more, 0, words, 4, more.length);
    return house.thaw(words).out();
  }

  @Test
  void two_that_are_held_to_be_one_are_shown_as_one_under_either_name() {
    assertThat(status("olava")).doesNotContain("Claimed by");
    House.Ran ran = house.thaw("same", "arkhen", "olava", "--why", "two names of one valley");
    assertThat(ran.out())
        .isEqualTo("arkhen is shown as olava from now on; 'thaw same --undo' takes it back.\n");
    assertThat(status("olava")).contains("Controlled by", "Claimed by");
    assertThat(status("arkhen")).isEqualTo(status("olava"));
  }

  private void events() {
    house.thaw(
        "read",
        house
            .documents(
                "events.jsonl",
                "e1",
                "2022-03-01",
                "AAA ASSAULT BBB.",
                "e2",
                "2022-03-05",
                "arkhen ASSAULT BBB. CCC STATIONED_IN arkhen.",
                "e3",
                "2022-03-09",
                "BBB ASSAULT olava. CCC STATIONED_IN olava.")
            .toString());
  }

  @Test
  void tension_counts_what_is_told_of_either_name() {
    events();
    assertThat(house.thaw("tension", "olava-BBB").out()).contains("BBB in 1, olava in 0 reports");
    house.thaw("same", "arkhen", "olava");
    assertThat(house.thaw("tension", "olava-BBB").out()).contains("BBB in 1, olava in 1 reports");
    assertThat(house.thaw("tension", "arkhen-BBB").out())
        .isEqualTo(house.thaw("tension", "olava-BBB").out());
    assertThat(house.thaw("tension", "olava-BBB", "--known", "2022-11-19").out())
        .contains("BBB in 1, olava in 0 reports");
  }

  @Test
  void leaning_rests_on_what_is_told_of_either_name() {
    events();
    house.thaw("same", "arkhen", "olava");
    assertThat(house.thaw("lean", "arkhen").out())
        .startsWith("On whom olava leans")
        .contains("e3")
        .isEqualTo(house.thaw("lean", "olava").out());
    house.thaw("same", "CCC", "BBB");
    assertThat(house.thaw("lean", "olava").out()).contains("\nBBB · no trend");
  }

  @Test
  void the_page_of_a_conflict_shows_them_as_one_as_well() {
    house.thaw("same", "arkhen", "olava");
    assertThat(house.thaw("conflict", "olava").out())
        .contains("Controlled by: AAA", "Claimed by: BBB");
  }

  @Test
  void it_is_undone_by_another_note_and_nothing_is_lost() {
    String before = status("olava");
    house.thaw("same", "arkhen", "olava");
    house.on("2022-11-21");
    assertThat(house.thaw("same", "--undo", "olava", "arkhen").out())
        .isEqualTo("olava and arkhen are two again.\n");
    assertThat(status("olava")).isEqualTo(before);
    house.on("2022-11-22");
    house.thaw("same", "arkhen", "olava");
    assertThat(status("olava")).contains("Claimed by");
    assertThat(house.thaw("check").out()).startsWith("Sound");
  }

  @Test
  void a_view_as_known_before_the_note_does_not_heed_it() {
    house.thaw("same", "arkhen", "olava");
    assertThat(status("olava", "--known", "2022-11-19")).doesNotContain("Claimed by");
  }

  @Test
  void what_is_joined_is_listed_with_who_says_so_and_why() {
    assertThat(house.thaw("same").out())
        .isEqualTo("Nothing is joined in this ledger; 'thaw same A B' does.\n");
    house.thaw("same", "arkhen", "olava", "--why", "two names", "--by", "Desk");
    assertThat(house.thaw("same").out())
        .isEqualTo("arkhen is the same as olava\n    – says Desk, 2022-11-20: “two names”\n");
  }

  @Test
  void what_cannot_be_joined_or_undone_is_said_in_one_line() {
    assertThat(house.thaw("same", "olava").exit()).isEqualTo(Exit.USAGE.code());
    assertThat(house.thaw("same", "olava", "olava").exit()).isEqualTo(Exit.USAGE.code());
    assertThat(house.thaw("same", "olava", "nowhere").err())
        .startsWith("thaw: 'nowhere': no actor or territory of that name")
        .hasLineCount(1);
    assertThat(house.thaw("same", "--undo", "arkhen", "olava").err())
        .startsWith("thaw: no note holds 'arkhen' and 'olava' to be the same")
        .hasLineCount(1);
    assertThat(house.thaw("same", "agreement:2020-aaa", "agreement:2020-bbb").err())
        .startsWith("thaw: '2020-aaa': no agreement of that id in this ledger")
        .hasLineCount(1);
    house.thaw("same", "arkhen", "olava");
    assertThat(house.thaw("same", "olava", "arkhen").err()).contains("are the same already");
  }

  @Test
  void machines_get_the_note() throws Exception {
    String line = house.thaw("same", "arkhen", "olava", "--json").out();
    assertThat(new ObjectMapper().readTree(line).path("done").asText()).isEqualTo("joined");
    assertThat(new ObjectMapper().readTree(house.thaw("same", "--json").out()).path("one").asText())
        .isEqualTo("arkhen");
  }

  @Test
  void agreements_are_joined_by_their_ids() {
    String clause = "\"clause\":\"to cease fire\",";
    House other = new House(folder.resolve("other"));
    assertThat(folder.resolve("other").toFile().mkdirs()).isTrue();
    new Written()
        .line("pledge", "CEASEFIRE", "AAA", "BBB", "2020-11-11", day("2020-11-10") + clause)
        .line("pledge", "CEASEFIRE", "AAA", "BBB", "2021-02-01", day("2021-01-31") + clause)
        .into(other);
    String one = "agreement:2021-01-31-aaa-bbb";
    String whole = "agreement:2020-11-10-aaa-bbb";
    assertThat(other.thaw("same", one, whole).exit()).isZero();
    assertThat(other.thaw("agreements", "--brief").out())
        .contains("2020-11-10 · AAA, BBB", "also 2021-01-31-aaa-bbb")
        .doesNotContain("2021-01-31 · ");
    other.thaw("same", "--undo", one, whole);
    assertThat(other.thaw("agreements", "--brief").out()).contains("2021-01-31 · AAA, BBB");
  }

  private static String day(String day) {
    return "\"from\":\"" + day + "\",\"to\":\"" + day + "\",\"precision\":\"day\",";
  }

  @Test
  void events_of_either_name_are_found() {
    House other = new House(folder.resolve("other"));
    assertThat(folder.resolve("other").toFile().mkdirs()).isTrue();
    new Written()
        .line("event", "CONSULT", "arkhen", "AAA", "2020-11-11", day("2020-11-10"))
        .line("event", "CONSULT", "olava", "AAA", "2020-11-12", day("2020-11-12"))
        .into(other);
    other.thaw("same", "arkhen", "olava");
    assertThat(other.thaw("events", "--between", "olava,AAA", "--brief").out()).hasLineCount(2);
    assertThat(other.thaw("events", "--between", "olava,AAA", "--limit", "1", "--brief").out())
        .contains("2020-11-10", "There are more");
  }

  @Test
  void conflicts_are_joined_by_a_territory_or_by_their_two_parties() {
    House other = new House(folder.resolve("other"));
    assertThat(folder.resolve("other").toFile().mkdirs()).isTrue();
    new Written()
        .line("status", "CLAIMS", "AAA", "olava", "2020-11-11", "")
        .line("status", "CONTROLS", "CCC", "olava", "2020-11-12", "")
        .line("event", "ASSAULT", "BBB", "DDD", "2020-11-12", day("2020-11-12"))
        .into(other);
    assertThat(other.thaw("same", "conflict:BBB-DDD", "conflict:Olava").out())
        .contains("shown as conflict:olava");
    assertThat(other.thaw("conflicts", "--json").out()).hasLineCount(1);
    other.thaw("same", "--undo", "conflict:BBB-DDD", "conflict:olava");
    assertThat(other.thaw("conflicts", "--json").out()).hasLineCount(2);
  }
}
