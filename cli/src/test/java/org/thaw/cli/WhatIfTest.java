package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Sign;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;
import org.thaw.statement.json.StatementJson;

/** What a person gets from thaw whatif and thaw map, on links of invented reports. */
class WhatIfTest {

  @TempDir private Path folder;
  private House house;
  private final List<Statement> statements = new ArrayList<>();

  @BeforeEach
  void file_links() {
    link("one", "2022-01-10", "", "Chad's defeat", "Niger's president falls", Modality.EXPECTED);
    link(
        "two",
        "2022-02-10",
        "experts",
        "Chad's bogging down",
        "Mali's actions would have been impossible",
        Modality.COUNTERFACTUAL);
    link(
        "three",
        "2022-03-10",
        "MLI",
        "Mali has a free hand",
        "tension between Mali and Niger",
        Modality.ACTUAL);
    deny("four", "2022-03-11", "NER", "Mali has a free hand", "tension between Mali and Niger");
    leans("five", "2022-03-12", "TGO", "TCD");
    house = new House(folder);
    file(statements);
  }

  private void file(List<Statement> all) {
    StringBuilder lines = new StringBuilder();
    all.forEach(s -> lines.append(StatementJson.toLine(s)).append("\n"));
    House.Ran ran =
        house.thaw("import", "jsonl", house.file("links.jsonl", lines.toString()).toString());
    assertThat(ran.err()).isEmpty();
  }

  private static Said said(
      String document,
      String day,
      String speaker,
      String text,
      Modality modality,
      Polarity polarity) {
    return new Said(
        "",
        Optional.of(speaker).filter(s -> !s.isEmpty()).map(WhatIfTest::party),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Period.UNKNOWN,
        polarity,
        modality,
        0.6,
        "test",
        new Source(
            document,
            Optional.empty(),
            Optional.of(LocalDate.parse(day)),
            Optional.of(DateOrigin.KNOWN),
            Instant.parse("2022-11-01T00:00:00Z"),
            0,
            0,
            text.length(),
            text));
  }

  private static Party party(String words) {
    return words.equals(words.toUpperCase(java.util.Locale.ROOT))
        ? Party.of(words, words)
        : Party.named(words);
  }

  private void link(
      String document, String day, String speaker, String cause, String effect, Modality modality) {
    Said said =
        said(
            document,
            day,
            speaker,
            cause + " means that " + effect + ".",
            modality,
            Polarity.AFFIRMED);
    LinkRelation relation =
        modality == Modality.COUNTERFACTUAL ? LinkRelation.ENABLES : LinkRelation.CAUSES;
    statements.add(StatementIds.identified(new Link(said, relation, cause, effect, Sign.MORE)));
  }

  private void deny(String document, String day, String speaker, String cause, String effect) {
    Said said =
        said(
            document,
            day,
            speaker,
            cause + " is no reason for " + effect + ".",
            Modality.ACTUAL,
            Polarity.DENIED);
    statements.add(
        StatementIds.identified(new Link(said, LinkRelation.CAUSES, cause, effect, Sign.MORE)));
  }

  private void leans(String document, String day, String dependent, String patron) {
    Said bare =
        said(
            document,
            day,
            "",
            dependent + " depends on " + patron + ".",
            Modality.ACTUAL,
            Polarity.AFFIRMED);
    Said said =
        new Said(
            "",
            bare.speaker(),
            Optional.of(Party.of(dependent, dependent)),
            Optional.of(Party.of(patron, patron)),
            bare.place(),
            bare.period(),
            bare.polarity(),
            bare.modality(),
            bare.confidence(),
            bare.reader(),
            bare.source());
    statements.add(
        StatementIds.identified(
            new Status(said, StatusRelation.DEPENDS_ON, Optional.empty(), Optional.empty())));
  }

  private static Statement event(String document, String day, String text) {
    Said said = said(document, day, "", text, Modality.ACTUAL, Polarity.AFFIRMED);
    return StatementIds.identified(
        new Event(
            said,
            EventType.PROTEST,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Toll.NONE));
  }

  private String edge(String between) {
    return house
        .thaw("map", "--json")
        .out()
        .lines()
        .filter(line -> line.contains(between))
        .findFirst()
        .map(line -> line.replaceFirst(".*?\"id\":\"([a-z0-9]+)\".*", "$1"))
        .orElseThrow();
  }

  @Test
  void each_effect_has_its_direction_size_range_and_sentence() {
    House.Ran ran = house.thaw("whatif", "Chad weaker");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains(
            "What if Chad · strength weakens?",
            "Niger, government · hold on power weakens clearly",
            "Mali · freedom to act grows strongly",
            "eight in ten draws",
            "“Chad's defeat means that Niger's president falls.”",
            "– on the word of experts; two, 2022-02-10",
            "Togo · strength weakens",
            "the one leans on the other",
            "What this map cannot say");
  }

  @Test
  void an_effect_through_another_shows_the_path_and_what_it_turns_on() {
    assertThat(house.thaw("whatif", "Chad weaker").out())
        .contains(
            "Chad · strength ↓ → Mali · freedom to act ↑ → Mali–Niger · tension ↑",
            "Turns on",
            "Contested");
  }

  @Test
  void on_the_word_of_one_speaker_the_rest_is_left_out_and_that_is_said() {
    String out = house.thaw("whatif", "Chad weaker", "--says", "MLI").out();
    assertThat(out)
        .contains(
            "Nothing follows on the word of MLI.",
            "Left out by --says MLI, for only others say so:",
            "Niger, government · hold on power weakens clearly");
    assertThat(house.thaw("whatif", "Chad weaker", "--says", "experts").out())
        .contains("1. Mali · freedom to act grows strongly");
  }

  @Test
  void words_that_fit_no_factor_get_the_nearest_named_and_nothing_is_guessed() {
    House.Ran ran = house.thaw("whatif", "Chad sneezes");
    assertThat(ran.exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(ran.out()).contains("No factor of this map fits “Chad sneezes”", "TCD.strength");
    assertThat(house.thaw("whatif", "Chad isolated").out())
        .contains("taken for Chad · standing abroad");
    assertThat(house.thaw("whatif", "volcano").out()).contains("None comes near");
  }

  @Test
  void factors_may_be_named_by_key_with_a_sign_or_an_amount() {
    assertThat(house.thaw("whatif", "TCD.strength:-0.5").out())
        .startsWith("What if Chad · strength weakens (-0.50)?");
    House.Ran ran = house.thaw("whatif", "TCD.strength:7");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("from -1 to 1").hasLineCount(1);
  }

  @Test
  void what_was_published_later_can_be_left_out() {
    assertThat(house.thaw("whatif", "Chad weaker", "--until", "2022-01-31").out())
        .contains("hold on power")
        .doesNotContain("freedom to act");
  }

  @Test
  void an_edge_can_be_left_out_once() {
    String edge = edge("MLI.freedom-to-act\",\"kind");
    assertThat(house.thaw("whatif", "Chad weaker", "--without", edge).out())
        .doesNotContain("freedom to act grows");
    House.Ran none = house.thaw("whatif", "Chad weaker", "--without", "nonsense");
    assertThat(none.exit()).isEqualTo(Exit.USAGE.code());
  }

  @Test
  void a_persons_edge_counts_is_marked_and_can_be_taken_back() {
    House.Ran ran = house.thaw("map", "add", "Chad weaker", "Ghana stronger", "--why", "a hunch");
    assertThat(ran.out()).contains("Chad · strength → Ghana · strength, weight -0.6");
    assertThat(house.thaw("whatif", "Chad weaker").out())
        .contains("Ghana · strength grows", "your own edge");
    String id = edge("GHA.strength");
    assertThat(house.thaw("map", "--edge", id).out()).contains("a hunch", "tester");
    assertThat(house.thaw("map", "--edits").out()).contains("a hunch");
    house.thaw("map", "restore", id);
    assertThat(house.thaw("whatif", "Chad weaker").out()).doesNotContain("Ghana");
  }

  @Test
  void edges_are_muted_turned_round_and_weighed() {
    String id = edge("NER/GOV");
    house.thaw("map", "mute", id);
    assertThat(house.thaw("whatif", "Chad weaker").out()).doesNotContain("hold on power");
    house.thaw("map", "restore", id);
    house.thaw("map", "sign", id);
    assertThat(house.thaw("whatif", "Chad weaker").out()).contains("hold on power firms");
    house.thaw("map", "weigh", id, "1");
    assertThat(house.thaw("whatif", "Chad weaker").out())
        .contains("hold on power weakens strongly", "changed by tester");
    assertThat(house.thaw("map", "weigh", id, "3").exit()).isEqualTo(Exit.USAGE.code());
    assertThat(house.thaw("map", "mute", "nonsense").exit()).isEqualTo(Exit.NO_INPUT.code());
  }

  @Test
  void factors_are_put_together_and_taken_apart() {
    assertThat(house.thaw("map", "group", "MLI.freedom-to-act", "MLI.strength").out())
        .contains("now counts as Mali · strength");
    assertThat(house.thaw("whatif", "Chad weaker").out()).contains("Mali · strength grows");
    house.thaw("map", "ungroup", "MLI.freedom-to-act");
    assertThat(house.thaw("whatif", "Chad weaker").out()).contains("Mali · freedom to act grows");
  }

  @Test
  void a_saved_question_is_asked_again_and_held_against_what_came() {
    assertThat(house.thaw("whatif", "Chad weaker", "--save", "chad").out())
        .contains("Saved. Later: thaw whatif --again chad");
    assertThat(house.thaw("whatif", "--saved").out()).contains("chad", "Chad weaker");
    statements.clear();
    link("six", "2022-12-01", "", "Chad's defeat", "Benin is isolated", Modality.ACTUAL);
    statements.add(event("seven", "2022-12-02", "Mali is emboldened, say reports."));
    file(statements);
    assertThat(house.on("2022-12-10").thaw("whatif", "--again", "chad").out())
        .contains(
            "Since the last answer",
            "Benin · standing abroad: -0.54, before 0.00",
            "published after 2022-11-15",
            "Mali · freedom to act grows: 1 sentence so, 0 the other way.",
            "“Mali is emboldened, say reports.”",
            "Niger, government · hold on power weakens: no word of it.");
    assertThat(house.thaw("whatif", "--again", "nobody").exit()).isEqualTo(Exit.NO_INPUT.code());
  }

  @Test
  void what_one_side_says_and_the_other_denies_is_found_by_comparing() {
    assertThat(house.thaw("map", "compare", "MLI", "NER").out())
        .containsPattern("(?s)turns round\n  a\\w+ .*Mali · freedom to act → Mali–Niger · tension");
    assertThat(house.thaw("map", "compare", "2022-01", "2022-02").out())
        .containsPattern("(?s)Only 2022-01\n.*hold on power.*Only 2022-02\n.*freedom to act");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "matrix", "graphml", "json"})
  void a_map_goes_out_and_comes_back_as_ones_own(String format) {
    String file = folder.resolve("map." + format).toString();
    assertThat(house.thaw("map", "export", "--format", format, "--to", file).exit()).isZero();
    House other = new House(folder.resolve("other"));
    assertThat(other.thaw("map", "import", file, "--format", format).out())
        .contains("Added 4 edges between 5 factors as yours.");
    assertThat(other.thaw("whatif", "TCD.strength-").out()).contains("Mali · freedom to act grows");
  }

  @Test
  void a_file_can_be_asked_without_being_kept() {
    Path file = house.file("rain.csv", "cause,effect,weight\nrain,flood,0.8\nflood,harvest,-0.5\n");
    assertThat(house.thaw("whatif", "rain+", "--map", file.toString()).out())
        .contains("“flood” comes about more strongly", "“harvest” comes about less");
    House.Ran bad =
        house.thaw(
            "whatif",
            "a+",
            "--map",
            house.file("bad.csv", "cause,effect,weight\na,b,9\n").toString());
    assertThat(bad.exit()).isEqualTo(Exit.DATA.code());
    assertThat(bad.err()).contains("bad.csv, line 2: the weight 9 is out of range").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "modified, tanh:1",
    "kosko, sigmoid:1",
    "kosko, threshold:0.5",
    "kosko, trivalent:0.25"
  })
  void each_rule_and_each_squash_answers(String rule, String squash) {
    House.Ran ran = house.thaw("whatif", "Chad weaker", "--rule", rule, "--squash", squash);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("What if Chad · strength weakens?");
    assertThat(house.thaw("whatif", "Chad weaker", "--squash", "linear").exit())
        .isEqualTo(Exit.USAGE.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whatif TCD.strength-",
        "map",
        "map --factors",
        "map --unused",
        "map --edits",
        "map compare MLI NER",
        "map backtest",
        "whatif --saved"
      })
  void answers_keep_within_80_columns_and_are_json_too(String command) throws Exception {
    House.Ran ran = house.thaw(command.split(" ", -1));
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    House.Ran json = house.thaw((command + " --json").split(" ", -1));
    assertThat(json.exit()).isZero();
    for (String line : json.out().lines().toList()) {
      assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
    }
  }

  @Test
  void an_empty_ledger_says_so() {
    House empty = new House(folder.resolve("empty"));
    empty.thaw(
        "read", house.documents("none.jsonl", "x", "2022-01-01", "Nothing here.").toString());
    assertThat(empty.thaw("map").out()).contains("No such edges.");
    assertThat(empty.thaw("whatif", "Chad weaker").exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(empty.thaw("map", "backtest").out()).contains("No document says");
  }

  @Test
  void each_command_of_the_map_has_help_with_an_example() {
    for (String name :
        List.of(
            "add",
            "mute",
            "sign",
            "weigh",
            "restore",
            "group",
            "ungroup",
            "compare",
            "export",
            "import",
            "backtest")) {
      assertThat(house.thaw("map", name, "--help").out())
          .containsPattern("Examples?:\n  thaw map " + name);
    }
  }
}
