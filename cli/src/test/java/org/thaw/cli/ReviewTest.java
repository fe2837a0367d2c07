package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person judges what the machine has read. */
class ReviewTest {

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void read() {
    house = Sample.readInto(folder);
  }

  private String id(String document, String relation) throws IOException {
    JsonNode shown = new ObjectMapper().readTree(house.thaw("show", document, "--json").out());
    for (JsonNode statement : shown.get("statements")) {
      if (statement.get("relation").asText().equals(relation)) {
        return statement.get("id").asText();
      }
    }
    throw new IllegalStateException("no " + relation + " in " + document);
  }

  private String status() {
    return house.thaw("status", "olava", "--on", "2022-06-01").out();
  }

  @Test
  void what_is_rejected_is_no_longer_shown_and_stays_in_the_ledger() throws IOException {
    House.Ran ran = house.thaw("reject", id("two", "CONTROLS"), "--why", "misread");
    assertThat(ran.out()).contains("rejected: BBB controls olava", "“BBB CONTROLS olava.”");
    assertThat(status()).doesNotContain("BBB CONTROLS olava");
    assertThat(house.thaw("check").out()).contains("Sound");
    assertThat(house.thaw("reject", "nothing").err())
        .contains("'nothing': no statement of that id is shown");
  }

  @Test
  void what_is_corrected_stands_on_the_persons_word() throws IOException {
    String id = id("two", "CONTROLS");
    House.Ran ran = house.thaw("correct", id, "--subject", "DDD", "--by", "Ada", "--why", "sic");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(status())
        .contains("  DDD ·")
        .doesNotContain("  BBB · start unknown, last said on 2022-03");
    String shown = house.thaw("show", "two", "--json").out();
    assertThat(shown).contains("\"reader\":\"Ada\"");
  }

  @Test
  void a_correction_survives_a_new_reading() throws IOException {
    house.thaw("correct", id("two", "CONTROLS"), "--subject", "DDD");
    house.readingWith(() -> new ToyReader("toy 2")).thaw("reread");
    assertThat(status())
        .contains("  DDD ·")
        .doesNotContain("BBB · start unknown, last said on 2022-03");
  }

  @Test
  void a_correction_that_changes_nothing_is_refused() throws IOException {
    House.Ran ran = house.thaw("correct", id("two", "CONTROLS"), "--subject", "BBB");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("nothing is put right");
    assertThat(house.thaw("correct", id("two", "CONTROLS"), "--relation", "NONSENSE").err())
        .contains("relation: NONSENSE is none of the kind STATUS");
  }

  @Test
  void a_statement_is_added_by_hand_with_its_words() {
    House.Ran ran =
        house.thaw(
            "code",
            "two",
            "--kind",
            "status",
            "--relation",
            "CLAIMS",
            "--subject",
            "CCC",
            "--object",
            "olava",
            "--words",
            "A ministry gave its own account.",
            "--by",
            "Ada");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(status()).contains("“A ministry gave its own account.”");
    assertThat(
            house
                .thaw("code", "two", "--kind", "status", "--relation", "CLAIMS", "--words", "x y z")
                .err())
        .contains("these words do not stand in two");
    assertThat(house.thaw("code", "nine", "--kind", "event", "--words", "x").exit())
        .isEqualTo(Exit.NO_INPUT.code());
    assertThat(house.thaw("code", "two", "--kind", "note", "--words", "x").err())
        .contains("--kind takes event, status or pledge");
  }

  @Test
  void a_pledge_that_no_reader_found_is_coded_with_what_was_promised() {
    House.Ran ran =
        house.thaw(
            "code",
            "two",
            "--kind",
            "pledge",
            "--relation",
            "CEASEFIRE",
            "--subject",
            "AAA",
            "--object",
            "BBB",
            "--words",
            "A ministry gave its own account.",
            "--by",
            "Ada");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(house.thaw("show", "two", "--json").out())
        .contains("\"clause\":\"A ministry gave its own account.\"", "\"reader\":\"Ada\"");
    assertThat(house.thaw("agreements", "--party", "AAA").out()).contains("BBB");
    assertThat(
            house
                .thaw("code", "two", "--kind", "pledge", "--relation", "CLAIMS", "--words", "A")
                .exit())
        .isEqualTo(Exit.USAGE.code());
  }
}
