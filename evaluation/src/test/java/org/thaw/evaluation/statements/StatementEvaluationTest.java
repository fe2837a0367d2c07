package org.thaw.evaluation.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementEvaluationTest {

  private static final String SHELLED =
      "{\"doc\":\"d\",\"anchor\":\"shelled Oba\",\"kind\":\"event\",\"relation\":[\"ASSAULT\"],"
          + "\"subject\":[\"AAA\"],\"object\":[\"BBB\",null],\"need\":true,\"from\":\"2022-05\"}";

  @TempDir private Path folder;

  private Score score(List<String> gold, String... statements) throws IOException {
    Path docs = file("docs.jsonl", "{\"id\":\"d\",\"text\":\"Ava shelled Oba. Ava holds Iva.\"}");
    return new StatementEvaluation(Clock.systemUTC())
        .ofExport(
            file("out.jsonl", String.join("\n", statements)),
            docs,
            file("gold.jsonl", String.join("\n", gold)));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text + "\n");
  }

  private static String event(String subject, String relation, String polarity, String more) {
    return event("d", subject, relation, polarity, more);
  }

  private static String event(
      String document, String subject, String relation, String polarity, String more) {
    return """
        {"id":"x","kind":"event","relation":"%s","subject":{"id":"%s","name":"s"},\
        "object":null,"polarity":"%s","modality":"actual","precision":"day","confidence":0.5,\
        "reader":"r","source":{"document":"%s","recorded":"2022-11-15T00:00:00Z","sentence":0,\
        "start":0,"end":17,"text":"Ava  shelled Oba."}%s}"""
        .formatted(relation, subject, polarity, document, more);
  }

  private static final String MAY = ",\"from\":\"2022-05-03\",\"to\":\"2022-05-04\"";

  @Test
  void what_agrees_in_all_is_found_in_full() throws IOException {
    Score score = score(List.of(SHELLED), event("AAA", "ASSAULT", "affirmed", MAY));
    assertThat(score.all()).isEqualTo(new Counts(1, 1, 1, 1, 1));
    assertThat(score.all().f1()).isEqualTo(100);
  }

  @Test
  void an_open_window_or_a_wrong_speaker_is_found_in_its_core_only() throws IOException {
    assertThat(score(List.of(SHELLED), event("AAA", "ASSAULT", "affirmed", "")).missed())
        .isEqualTo(Map.of(Mistake.DATES, 1));
    String spoken = MAY + ",\"speaker\":{\"id\":\"CCC\",\"name\":\"c\"}";
    Score score = score(List.of(SHELLED), event("AAA", "ASSAULT", "affirmed", spoken));
    assertThat(score.missed()).isEqualTo(Map.of(Mistake.SPEAKER, 1));
    assertThat(score.all()).isEqualTo(new Counts(1, 1, 0, 1, 1));
  }

  @Test
  void a_miss_and_a_surplus_are_classed_by_the_nearest_in_the_sentence() throws IOException {
    assertThat(score(List.of(SHELLED)).missed()).isEqualTo(Map.of(Mistake.NOTHING, 1));
    Score actor = score(List.of(SHELLED), event("CCC", "ASSAULT", "affirmed", MAY));
    assertThat(actor.missed()).isEqualTo(Map.of(Mistake.ENDS, 1));
    assertThat(actor.surplus()).isEqualTo(Map.of(Mistake.ENDS, 1));
    assertThat(score(List.of(SHELLED), event("AAA", "COERCE", "affirmed", MAY)).missed())
        .isEqualTo(Map.of(Mistake.RELATION, 1));
    assertThat(score(List.of(SHELLED), event("AAA", "ASSAULT", "denied", MAY)).missed())
        .isEqualTo(Map.of(Mistake.POLARITY, 1));
  }

  @Test
  void a_statement_satisfies_one_gold_statement_and_the_same_twice_counts_once()
      throws IOException {
    String read = event("AAA", "ASSAULT", "affirmed", MAY);
    Score score = score(List.of(SHELLED, SHELLED), read, read);
    assertThat(score.all()).isEqualTo(new Counts(2, 1, 1, 1, 1));
    assertThat(score.missed()).isEqualTo(Map.of(Mistake.TWICE, 1));
  }

  @Test
  void what_is_allowed_counts_for_precision_and_not_for_recall() throws IOException {
    String allowed = SHELLED.replace("true", "false");
    Score score = score(List.of(allowed), event("AAA", "ASSAULT", "affirmed", MAY));
    assertThat(score.all()).isEqualTo(new Counts(0, 0, 0, 1, 1));
  }

  @Test
  void a_document_may_go_by_its_file_and_a_stranger_is_astray() throws IOException {
    Score score =
        score(
            List.of(SHELLED),
            event("/some/folder/d.txt", "AAA", "ASSAULT", "affirmed", MAY),
            event("other", "AAA", "ASSAULT", "affirmed", MAY));
    assertThat(score.all().right()).isEqualTo(1);
    assertThat(score.astray()).isEqualTo(1);
  }

  @Test
  void totals_show_nothing_of_any_text() throws IOException {
    Score score = score(List.of(SHELLED), event("CCC", "ASSAULT", "affirmed", MAY));
    assertThat(ScorePage.totals(score, Map.of())).contains("event").doesNotContain("ASSAULT");
    assertThat(ScoreJson.of("x", score, true).toString()).doesNotContain("ASSAULT", "ends");
    assertThat(ScorePage.each(score)).contains("shelled Oba", "CCC");
  }

  @Test
  void figures_are_compared_with_those_recorded_before() throws IOException {
    Path figures = folder.resolve("figures.json");
    Score before = score(List.of(SHELLED));
    Recorded.write(figures, "r", Map.of("seen", before));
    Score after = score(List.of(SHELLED), event("AAA", "ASSAULT", "affirmed", MAY));
    assertThat(ScorePage.totals(after, Recorded.read(figures).of("seen"))).contains("+100.0");
    assertThat(ScorePage.totals(before, Recorded.read(figures).of("seen"))).doesNotContain("+");
    assertThat(Recorded.read(folder.resolve("none.json")).of("seen")).isEmpty();
  }

  @Test
  void a_line_of_gold_without_an_anchor_is_named() {
    assertThatThrownBy(() -> score(List.of("{\"doc\":\"d\"}")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("gold.jsonl:1: no \"anchor\"");
  }
}
