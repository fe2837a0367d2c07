package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets from {@code thaw agreements}. */
class AgreementsTest {

  private static final String TENTH =
      "\"from\":\"2020-11-10\",\"to\":\"2020-11-10\",\"precision\":\"day\",";
  private static final String CLAUSE = TENTH + "\"clause\":\"to cease fire\",";

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void write() {
    house = new House(folder);
    new Written()
        .line("pledge", "CEASEFIRE", "AAA", "BBB", "2020-11-11", CLAUSE)
        .line("pledge", "CEASEFIRE", "BBB", "AAA", "2020-11-11", CLAUSE)
        .line(
            "verdict",
            "HELD",
            "",
            "",
            "2021-06-01",
            "",
            "The ceasefire of 10 November 2020 has largely held.")
        .line(
            "event",
            "ASSAULT",
            "AAA",
            "BBB",
            "2022-09-14",
            "\"from\":\"2022-09-13\",\"to\":\"2022-09-13\",\"precision\":\"day\",")
        .into(house);
  }

  @Test
  void an_agreement_has_its_parties_clauses_and_how_each_fared_with_the_sentences() {
    assertThat(house.thaw("agreements", "--on", "2022-12-01").out())
        .contains(
            "2020-11-10 · AAA, BBB: breached",
            "Ceasefire, promised by AAA, BBB: breached, contested",
            "“to cease fire”",
            "first breach told of: 2022-09-13, 1 year 10 months after it was made",
            "held “largely”, said on 2021-06-01",
            "“The ceasefire of 10 November 2020 has largely held.”",
            "– report-2022-09-14, 2022-09-14");
  }

  @Test
  void before_the_breach_and_as_known_before_it_it_held() {
    assertThat(house.thaw("agreements", "--on", "2022-01-01").out()).contains("AAA, BBB: held");
    assertThat(house.thaw("agreements", "--on", "2022-12-01", "--known", "2022-01-01").out())
        .contains("AAA, BBB: held")
        .doesNotContain("2022-09");
  }

  @Test
  void only_a_partys_or_those_of_a_state_can_be_asked_for() {
    assertThat(house.thaw("agreements", "--party", "AAA").out()).contains("2020-11-10-aaa-bbb");
    assertThat(house.thaw("agreements", "--state", "held", "--on", "2022-12-01").out())
        .isEqualTo("No such agreement is told of by 2022-12-01.\n");
  }

  @Test
  void the_rule_that_decides_can_be_printed_without_a_ledger() {
    assertThat(new House(folder.resolve("nowhere")).thaw("agreements", "--rule").out())
        .contains("How Thaw decides whether a promise was kept", "ceasefire: fighting (ASSAULT)");
  }

  @Test
  void machines_get_the_same_with_all_evidence() throws Exception {
    List<String> lines =
        house.thaw("agreements", "--on", "2022-12-01", "--json").out().lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode json = new ObjectMapper().readTree(lines.get(0));
    assertThat(json.path("state").asText()).isEqualTo("breached");
    assertThat(json.at("/clauses/0/fate/findings")).hasSize(2);
    assertThat(json.at("/clauses/0/fate/firstBreach").asText()).isEqualTo("2022-09-13");
  }

  @Test
  void answers_keep_within_80_columns() {
    assertThat(house.thaw("agreements").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(house.thaw("agreements", "--rule").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }
}
