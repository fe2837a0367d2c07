package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.Statement;

final class SearchTest extends OnEachDatabase {

  private final Document raid =
      Samples.document("raid", "Rurik's army shelled Olava. Nobody recognised the Đống Đa café.");
  private final Statement assault =
      Samples.event(
          raid, "Rurik's army shelled Olava.", "AAA", EventType.ASSAULT, "olava", "thaw 0.1");

  @BeforeEach
  void file_the_raid() {
    ledger.file(raid, List.of(assault));
  }

  @Test
  void finds_a_document_and_the_statement_that_holds_the_words() {
    List<Hit> hits = ledger.find("shelling olava", 10, 0);
    assertThat(hits).hasSize(2).allSatisfy(hit -> assertThat(hit.document()).isEqualTo("raid"));
    assertThat(hits).extracting(Hit::title).containsOnly(raid.title());
    assertThat(hits).extracting(Hit::published).containsOnly(raid.published());
    assertThat(hits)
        .extracting(Hit::statement)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of(assault.id()));
    assertThat(hits)
        .extracting(Hit::snippet)
        .allSatisfy(s -> assertThat(s).contains("\u0001shelled\u0002 \u0001Olava\u0002"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe", "CAFÉ", "recognise", "\"army shelled\"", "rurik's", "Report"})
  void finds_words_whatever_their_case_accents_and_endings(String words) {
    assertThat(ledger.find(words, 10, 0)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"shelled army\"", "olava zebra", "zebra", "", " ", "- * \" ^"})
  void finds_nothing_where_not_all_words_are(String words) {
    assertThat(ledger.find(words, 10, 0)).isEmpty();
  }

  @Test
  void nothing_that_is_typed_is_an_error() {
    Random random = new Random(20231107);
    String signs = "ab \"'*^:-+()&|!<>\\{}[]%_?$;,.~NEARANDORNOT\u0000\uD83D\u00e9#/@=";
    for (int round = 0; round < 300; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThatCode(() -> ledger.find(typed.toString(), 5, 0))
          .as("typed: %s", typed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void turns_the_page() {
    for (int i = 0; i < 5; i++) {
      ledger.file(Samples.document("z" + i, "A zebra crossed, number " + i), List.of());
    }
    List<Hit> all = ledger.find("zebra", 10, 0);
    assertThat(all).hasSize(5).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(ledger.find("zebra", 2, 0)).isEqualTo(all.subList(0, 2));
    assertThat(ledger.find("zebra", 9, 2)).isEqualTo(all.subList(2, 5));
    assertThat(ledger.find("zebra", 0, 0)).isEmpty();
    assertThat(ledger.find("zebra", 2, 9)).isEmpty();
  }

  @Test
  void does_not_find_a_statement_that_is_hidden() {
    ledger.reread("raid", List.of());
    assertThat(ledger.find("shelled", 10, 0))
        .extracting(Hit::statement)
        .containsExactly(Optional.empty());
  }

  @Test
  void finds_words_in_a_text_of_many_pages() {
    ledger.file(
        Samples.document("long", "Karst " + "many words here. ".repeat(100_000)), List.of());
    assertThat(ledger.find("karst", 1, 0).get(0).snippet()).contains("\u0001Karst\u0002");
  }
}
