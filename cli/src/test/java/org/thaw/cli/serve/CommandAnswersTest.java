package org.thaw.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.cli.House;
import org.thaw.picture.conflict.SignKind;
import org.thaw.picture.status.Facet;
import org.thaw.statement.EventType;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.OutlookRelation;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.QuadClass;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.VerdictRelation;
import org.thaw.web.ask.Answer;
import org.thaw.web.ask.Question;
import org.thaw.web.ask.Question.Parameter;

/** The pages ask, and Thaw's commands answer. */
class CommandAnswersTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private House house;
  private CommandAnswers answers;

  @BeforeEach
  void read() {
    house = new House(folder);
    Path reports =
        house.documents(
            "reports.jsonl",
            "one",
            "2022-01-10",
            "AAA CONTROLS olava. BBB CLAIMS olava.",
            "two",
            "2022-05-20",
            "AAA ASSAULT BBB.");
    house.thaw("read", reports.toString());
    answers =
        new CommandAnswers(
            house.rooms(new StringWriter(), new StringWriter()), house.ledger().toString(), "test");
  }

  @AfterEach
  void close() {
    answers.close();
  }

  private Answer ask(String question, String... given) {
    Map<String, List<String>> parameters = new java.util.TreeMap<>();
    for (int i = 0; i < given.length; i += 2) {
      parameters.put(given[i], List.of(given[i + 1]));
    }
    return answers.ask(question, parameters, message -> {});
  }

  private static JsonNode json(Answer answer) throws IOException {
    return MAPPER.readTree(((Answer.Given) answer).json());
  }

  @Test
  void a_question_is_answered_as_the_command_answers_it() throws IOException {
    JsonNode asked = json(ask("status", "territory", "olava", "on", "2022-06-01"));
    String printed = house.thaw("status", "olava", "--on", "2022-06-01", "--json").out();
    assertThat(asked).isEqualTo(MAPPER.readTree(printed));
    assertThat(json(ask("documents")).get("items")).hasSize(2);
  }

  @Test
  void every_question_that_needs_nothing_gives_json() throws IOException {
    for (Question question : answers.questions()) {
      if (!question.writes() && question.parameters().stream().noneMatch(Parameter::required)) {
        Answer answer = ask(question.name());
        if (answer instanceof Answer.Given given) {
          assertThat(MAPPER.readTree(given.json()).isObject()).as(question.name()).isTrue();
        } else {
          assertThat(((Answer.Refused) answer).why()).isEqualTo(Answer.Why.MISSPELT);
        }
      }
    }
  }

  @Test
  void no_question_lets_a_page_name_a_ledger_or_a_file() {
    for (Question question : answers.questions()) {
      assertThat(question.parameters())
          .as(question.name())
          .extracting(Parameter::name)
          .doesNotContain("ledger", "json", "debug", "help", "plot", "map", "save");
      assertThat(question.summary()).isNotBlank();
      assertThat(question.parameters()).allSatisfy(p -> assertThat(p.description()).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--ledger=/etc/passwd", "-h", "--help", "@/etc/passwd", "--", "olava --known x"})
  void a_value_never_becomes_an_option(String value) {
    Answer answer = ask("status", "territory", value);
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(((Answer.Refused) answer).why()).isIn(Answer.Why.NOTHING_THERE, Answer.Why.MISSPELT);
  }

  @Test
  void what_cannot_be_answered_says_which_way() {
    assertThat(ask("document", "id", "nine"))
        .isEqualTo(
            new Answer.Refused(Answer.Why.NOTHING_THERE, "nine: no such document in this ledger"));
    assertThat(((Answer.Refused) ask("status", "territory", "olava", "on", "soon")).why())
        .isEqualTo(Answer.Why.MISSPELT);
    assertThat(((Answer.Refused) ask("nothing")).why()).isEqualTo(Answer.Why.NOTHING_THERE);
  }

  @Test
  void the_stamp_changes_when_the_ledger_does() {
    String before = answers.stamp();
    assertThat(answers.stamp()).isEqualTo(before);
    house.thaw("same", "AAA", "BBB");
    String noted = answers.stamp();
    assertThat(noted).isNotEqualTo(before);
    house.thaw("forget", "two");
    assertThat(answers.stamp()).isNotEqualTo(noted);
  }

  @Test
  void what_is_read_says_so_on_the_way_and_is_there_at_once() throws IOException {
    Path more = house.documents("more.jsonl", "three", "2022-06-01", "CCC CLAIMS olava.");
    List<String> said = new ArrayList<>();
    Answer answer =
        answers.ask("read", Map.of("targets", List.of(more.toString(), "nowhere.txt")), said::add);
    assertThat(json(answer).toString()).contains("1");
    assertThat(said).anyMatch(line -> line.contains("nowhere.txt"));
    assertThat(json(ask("documents")).get("items")).hasSize(3);
  }

  @Test
  void a_statement_is_rejected_through_the_page() throws IOException {
    String id = json(ask("document", "id", "two")).get("statements").get(0).get("id").asText();
    assertThat(ask("reject", "statement", id, "by", "Ada")).isInstanceOf(Answer.Given.class);
    assertThat(json(ask("document", "id", "two")).get("statements")).isEmpty();
  }

  /** The pages would show a code where they lack the word. */
  @Test
  void the_pages_have_a_word_for_every_relation() throws IOException {
    Path words = Path.of("").toAbsolutePath().resolveSibling("web/pages/src/words.ts");
    String text = Files.readString(words);
    Stream.of(
            EventType.values(),
            StatusRelation.values(),
            PledgeRelation.values(),
            VerdictRelation.values(),
            OutlookRelation.values(),
            LinkRelation.values(),
            Facet.values(),
            QuadClass.values(),
            SignKind.values())
        .flatMap(Stream::of)
        .forEach(value -> assertThat(text).contains(((Enum<?>) value).name() + ": '"));
  }

  @Test
  void after_a_list_the_first_of_it_is_made_ready_with_all_that_its_page_asks() throws IOException {
    assertThat(answers.next("dyads", "{\"items\":[{\"one\":\"A\",\"other\":\"B\"}]}").keySet())
        .containsExactly("tension", "events", "forecast");
    assertThat(answers.next("territories", json(ask("territories")).toString()).get("status"))
        .containsEntry("over-time", List.of("true"));
    assertThat(answers.next("documents", "{\"items\":[]}")).isEmpty();
    answers
        .next("dyads", json(ask("dyads")).toString())
        .forEach(
            (question, given) ->
                assertThat(answers.ask(question, given, message -> {}))
                    .isInstanceOf(Answer.Given.class));
  }

  @Test
  void after_the_list_of_conflicts_most_ask_for_the_first_of_them() throws IOException {
    assertThat(answers.common().keySet()).startsWith("situation");
    String json = json(ask("conflicts")).toString();
    assertThat(answers.next("conflicts", json))
        .isEqualTo(Map.of("conflict", Map.of("conflict", List.of("olava"))));
    assertThat(answers.next("conflicts", "{\"items\":[]}")).isEmpty();
    assertThat(answers.next("situation", json)).isEmpty();
  }
}
