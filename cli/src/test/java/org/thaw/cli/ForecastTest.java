package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts on a ledger of invented reports of half a year, and what becomes of them later. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForecastTest {

  private static final LocalDate START = LocalDate.of(2022, 5, 1);
  private static final int DAYS = 198; // to 2022-11-14, the eve of the house's day
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static House house;

  @BeforeAll
  static void read() {
    house = new House(folder);
    Path reports = house.documents("reports.jsonl", reports(0, DAYS));
    assertThat(house.thaw("read", reports.toString()).exit()).isZero();
  }

  private static String[] reports(int from, int to) {
    return reports(from, to, d -> d / 20 % 2 == 1 && d % 3 == 0);
  }

  private static String[] reports(int from, int to, IntPredicate fought) {
    List<String> fields = new ArrayList<>();
    for (int d = from; d < to; d++) {
      fields.add("day-" + d);
      fields.add(START.plusDays(d).toString());
      String fight = fought.test(d) ? "AAA ASSAULT BBB. " : "";
      String talk = d % 2 == 0 ? "BBB CONSULT CCC. AAA ACCUSE CCC. " : "league COOPERATE BBB. ";
      fields.add("Report %d of a long year. %s%sIt was day %d.".formatted(d, fight, talk, d * d));
    }
    return fields.toArray(String[]::new);
  }

  @Test
  @Order(1)
  void before_any_is_due_the_record_says_so() {
    assertThat(house.thaw("forecast", "--record").out())
        .isEqualTo("Track record: none has come due yet; 0 open, 0 void.\n");
  }

  @Test
  @Order(2)
  void a_dyad_has_chances_in_numbers_and_words_with_base_rates_reasons_and_sentences() {
    House.Ran ran = house.thaw("forecast", "AAA-BBB", "--days", "7");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("AAA and BBB, 2022-11-16 to 2022-11-22 (7 days)")
        .contains("At least one event of", "Chance", "In words", "Base rate")
        .contains("verbal cooperation", "material cooperation", "verbal conflict")
        .containsPattern("Why [<>]? ?\\d+ % for material conflict\n  [+-]\\d\\.\\d\\d ")
        .contains("stretches that looked", "AAA ASSAULT BBB", "“AAA ASSAULT BBB.”")
        .contains("– day-", "Rests on", "Track record: none has come due yet");
    assertThat(ran.out()).doesNotContain("confidence");
  }

  @Test
  @Order(3)
  void asking_twice_on_a_day_keeps_one_forecast() throws IOException {
    house.thaw("forecast", "AAA,BBB", "--days", "7");
    house.thaw("forecast", "bbb", "aaa", "--days", "7");
    assertThat(record().get("open").asInt()).isEqualTo(4);
  }

  @Test
  @Order(4)
  void what_is_asked_of_an_earlier_day_is_answered_from_what_was_known_and_not_kept()
      throws IOException {
    String out = house.thaw("forecast", "AAA-BBB", "--days", "7", "--on", "2022-09-01").out();
    assertThat(out).startsWith("AAA and BBB, 2022-09-02 to 2022-09-08");
    assertThat(out).doesNotContain("2022-09-02 ·", "2022-10-");
    assertThat(record().get("open").asInt()).isEqualTo(4);
  }

  @Test
  @Order(5)
  void the_watch_ranks_what_moved_most() throws IOException {
    House.Ran ran = house.thaw("forecast", "--watch", "--days", "7", "--limit", "3", "--json");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(3);
    double last = 1;
    for (String line : lines) {
      JsonNode json = MAPPER.readTree(line);
      double moved =
          Math.abs(json.get("probability").asDouble() - json.get("weekBefore").asDouble());
      assertThat(moved).isLessThanOrEqualTo(last);
      last = moved;
    }
    assertThat(house.thaw("forecast", "--watch", "--days", "7").out())
        .contains("What moved most within a week", "Dyad", "Points");
  }

  @Test
  @Order(5)
  void the_watch_since_a_day_holds_what_was_known_before_it_against_what_is(@TempDir Path other)
      throws IOException {
    // A few fights long ago; of late one a day, from 2022-10-28 on.
    House turned = new House(other);
    String[] reports = reports(0, DAYS, d -> d < 12 || d >= 180);
    turned.thaw("read", turned.documents("turned.jsonl", reports).toString());
    String[] watch = {"forecast", "--watch", "--since", "2022-10-28", "--days", "7"};
    House.Ran ran = turned.thaw(watch);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("What moved since 2022-10-27, for 2022-11-16 to 2022-11-22 (7 days)")
        .contains("less than 5 points", "AAA and BBB · material conflict · up from")
        .contains("AAA ASSAULT BBB", "– day-");
    assertThat(ran.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    String[] json = java.util.Arrays.copyOf(watch, watch.length + 1);
    json[watch.length] = "--json";
    JsonNode first = MAPPER.readTree(turned.thaw(json).out().lines().findFirst().orElseThrow());
    assertThat(first.get("quad").asText()).isEqualTo("material-conflict");
    assertThat(first.get("wasOn").asText()).isEqualTo("2022-10-27");
    assertThat(first.get("leastMove").asDouble()).isEqualTo(0.05);
    assertThat(first.get("events").get(0).get("sentence").asText()).isEqualTo("AAA ASSAULT BBB.");
    assertThat(first.get("was").asDouble()).isEqualTo(fighting(turned, "2022-10-27"));
    assertThat(first.get("probability").asDouble()).isEqualTo(fighting(turned, "2022-11-15"));
  }

  private static double fighting(House house, String on) throws IOException {
    House.Ran ran = house.thaw("forecast", "AAA-BBB", "--days", "7", "--json", "--on", on);
    for (String line : ran.out().lines().toList()) {
      JsonNode json = MAPPER.readTree(line);
      if (json.get("quad").asText().equals("material-conflict")) {
        return json.get("probability").asDouble();
      }
    }
    throw new AssertionError("no chance of fighting");
  }

  @Test
  @Order(5)
  void the_watch_since_a_day_of_too_little_history_says_so() {
    assertThat(house.thaw("forecast", "--watch", "--since", "2022-05-20").out())
        .startsWith("Too little history to forecast the busiest two");
    assertThat(house.thaw("forecast", "AAA-BBB", "--since", "2022-05-20").exit())
        .isEqualTo(Exit.USAGE.code());
  }

  @Test
  @Order(6)
  void one_actor_with_too_few_events_is_told_how_many_would_do() {
    House.Ran ran = house.thaw("forecast", "AAA");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Too little history to forecast AAA", "Would do", "500");
  }

  @Test
  @Order(7)
  void too_little_history_is_said_and_nothing_is_guessed() {
    House.Ran ran = house.thaw("forecast", "AAA-BBB", "--on", "2022-05-20");
    assertThat(ran.out()).contains("Too little history", "97").doesNotContain("%");
    assertThat(house.thaw("forecast", "AAA-league").out())
        .contains("events of AAA-league", "Would do");
  }

  @ParameterizedTest
  @Order(7)
  @ValueSource(strings = {"AAA-BBB", "AAA", "--watch"})
  void where_reading_has_ceased_it_says_since_when_and_gives_no_figure(String words)
      throws IOException {
    house.on("2022-11-24");
    try {
      String[] command = ("forecast " + words).split(" ");
      assertThat(house.thaw(command).out())
          .startsWith("Too little history to forecast ")
          .containsPattern("days of steady reading +0 ")
          .containsPattern("days read of the last 30 +20 +24")
          .contains("Nothing was read of the days after 2022-11-14", "--on 2022-11-14")
          .doesNotContain("%", "chance");
      JsonNode json = MAPPER.readTree(house.thaw(("forecast --json " + words).split(" ")).out());
      JsonNode lack = json.get("tooLittleHistory");
      assertThat(lack.get("steadyDays").asInt()).isZero();
      assertThat(lack.get("readOfLast30Needed").asInt()).isEqualTo(24);
      assertThat(lack.get("newestRead").asText()).isEqualTo("2022-11-14");
      assertThat(json.has("probability")).isFalse();
    } finally {
      house.on("2022-11-15");
    }
  }

  @Test
  @Order(7)
  void an_archive_of_analyses_is_no_history_to_forecast_from() throws IOException {
    House archive = new House(Files.createDirectory(folder.resolve("archive")));
    List<String> fields = new ArrayList<>();
    for (int k = 0; k < 120; k++) {
      fields.add("analysis-" + k);
      fields.add(START.minusDays(30L * k).toString());
      fields.add("Analysis %d. AAA ASSAULT BBB. BBB CONSULT AAA. It was year %d.".formatted(k, k));
    }
    Path texts = archive.documents("archive.jsonl", fields.toArray(String[]::new));
    assertThat(archive.thaw("read", texts.toString()).exit()).isZero();
    for (String words : List.of("AAA-BBB", "AAA", "--watch", "AAA-BBB --on 2022-05-01")) {
      assertThat(archive.thaw(("forecast " + words).split(" ")).out())
          .contains("Too little history", "four days in five")
          .doesNotContain("%", "chance");
    }
  }

  @ParameterizedTest
  @Order(8)
  @ValueSource(strings = {"AAA-BBB --days 7", "--watch", "--record", "AAA-league", "AAA"})
  void answers_fit_80_columns_and_come_as_json_too(String words) throws IOException {
    assertThat(house.thaw(("forecast " + words).split(" ", -1)).out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    String json = house.thaw(("forecast " + words + " --json").split(" ", -1)).out();
    assertThat(json).isNotBlank();
    for (String line : json.lines().toList()) {
      assertThat(MAPPER.readTree(line).isObject()).isTrue();
    }
  }

  @ParameterizedTest
  @Order(9)
  @ValueSource(
      strings = {
        "",
        "AAA-BBB --days 0",
        "AAA-BBB --days 400",
        "AAA-BBB --watch",
        "AAA-AAA",
        "AAA AAA",
        "AAA-BBB --plot x.png",
        "--record --plot x.gif",
        "AAA-BBB --on 2030-01-01",
        "AAA-BBB --days x",
        "AAA-BBB --on soon"
      })
  void what_is_misspelt_is_refused_in_one_line(String words) {
    House.Ran ran = house.thaw(("forecast " + words).strip().split(" ", -1));
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines().findFirst().orElseThrow()).startsWith("thaw: ");
  }

  @Test
  @Order(10)
  void an_actor_that_nobody_wrote_of_is_named() {
    House.Ran ran = house.thaw("forecast", "AAA-Nowhereland");
    assertThat(ran.exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(ran.err()).contains("no actor or territory of that name");
  }

  @Test
  @Order(11)
  void while_another_process_writes_the_answer_comes_and_says_that_it_was_not_kept()
      throws Exception {
    Process other = HoldsLedger.hold(house.ledger());
    try {
      House.Ran ran = house.thaw("forecast", "BBB-CCC", "--days", "7");
      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).contains("BBB and CCC");
      assertThat(ran.err()).contains("not kept for the track record", "is being written to");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  @Order(12)
  void when_the_period_is_over_forecasts_are_held_against_what_was_read() throws IOException {
    house.on("2022-12-20");
    Path later = house.documents("later.jsonl", reports(DAYS, DAYS + 9));
    assertThat(house.thaw("read", later.toString()).exit()).isZero();
    JsonNode record = record();
    // days 180 to 199 are of fighting; the week from day 199 on has talks between others only
    assertThat(record.get("resolved").asInt()).isPositive();
    assertThat(record.get("brier").asDouble()).isBetween(0.0, 1.0);
    String out = house.thaw("forecast", "--record").out();
    assertThat(out)
        .contains("Track record: ", "Brier 0.", "Calibration", "Came true", "Worst misses")
        .containsPattern("and\\s+it\\s+(came|did\\s+not\\s+come)");
  }

  @Test
  @Order(13)
  void the_calibration_is_drawn_as_png_and_svg_and_never_over_another_file() throws IOException {
    Path png = folder.resolve("record.png");
    Path svg = folder.resolve("record.svg");
    assertThat(house.thaw("forecast", "--record", "--plot", png.toString()).exit()).isZero();
    assertThat(house.thaw("forecast", "--record", "--plot", svg.toString()).exit()).isZero();
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(svg).content().startsWith("<svg").contains("<circle", "chance given");
    House.Ran again = house.thaw("forecast", "--record", "--plot", svg.toString());
    assertThat(again.exit()).isEqualTo(Exit.CANNOT_CREATE.code());
    assertThat(again.err()).contains("record.svg").hasLineCount(1);
  }

  @Test
  @Order(14)
  void a_period_of_which_nothing_was_read_makes_a_forecast_void_and_it_is_counted()
      throws IOException {
    house.on("2022-11-25"); // newest report two days ago; of the next week none was ever read
    house.thaw("forecast", "AAA-BBB", "--days", "7");
    house.on("2023-04-01");
    JsonNode record = record();
    assertThat(record.get("void").asInt()).isEqualTo(4);
    assertThat(record.get("voids").get(0).get("why").asText()).contains("nothing from the period");
    assertThat(house.thaw("forecast", "--record").out()).contains("Void\n  4 · nothing from");
  }

  @Test
  @Order(15)
  void long_after_reading_has_ceased_only_the_events_of_the_two_are_counted() throws IOException {
    house.on("2023-04-01");
    assertThat(house.thaw("forecast", "AAA-BBB").out())
        .startsWith("Too little history to forecast ")
        .containsPattern("days read of the last 30 +0 +24")
        .containsPattern("events of AAA-BBB +[1-9]\\d+ +10")
        .contains("Nothing was read of the days after 2022-11-2", "--on 2022-11-2")
        .doesNotContain("events between any two", "%");
    JsonNode json = MAPPER.readTree(house.thaw("forecast", "--json", "AAA-BBB").out());
    assertThat(json.get("tooLittleHistory").has("events")).isFalse();
    assertThat(json.get("tooLittleHistory").get("own").asInt()).isGreaterThan(10);
  }

  private static JsonNode record() throws IOException {
    return MAPPER.readTree(house.thaw("forecast", "--record", "--json").out());
  }
}
