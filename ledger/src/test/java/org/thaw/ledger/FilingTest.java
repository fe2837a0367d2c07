package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.Filing.Outcome;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;

final class FilingTest extends OnEachDatabase {

  private final Document shelling = Samples.document("wire-1", "Rurik shelled Olava on Monday.");
  private final Event assault = Samples.event(shelling, "AAA", EventType.ASSAULT, "olava");
  private final Document talks = Samples.document("a-2", "Talks began.");

  @Test
  void gives_back_a_document_with_all_that_belongs_to_it() {
    Filing filing = ledger.file(shelling, List.of(assault));
    assertThat(filing).isEqualTo(new Filing(Outcome.NEW, "wire-1", Optional.of("wire-1"), 1));
    assertThat(ledger.document("wire-1")).contains(shelling);
    assertThat(ledger.document("wire-2")).isEmpty();
    assertThat(statements(ledger)).containsExactly(assault);
  }

  @Test
  void lists_documents_in_the_order_of_filing() {
    ledger.file(shelling, List.of(assault));
    ledger.file(Samples.dated(talks, Optional.empty(), null), List.of());
    assertThat(documents(ledger))
        .containsExactly(
            new DocumentSummary(
                "wire-1",
                "feed:wire-1",
                Optional.of("Report wire-1"),
                Optional.of(Samples.PUBLISHED),
                shelling.publishedIs(),
                "en",
                Samples.READ,
                "wire-1",
                Optional.of("thaw 0.1"),
                1),
            new DocumentSummary(
                "a-2",
                "feed:a-2",
                Optional.of("Report a-2"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Samples.READ,
                "a-2",
                Optional.empty(),
                0));
  }

  @Test
  void keeps_everything_when_it_is_closed_and_opened_again() {
    ledger.file(shelling, List.of(assault));
    ledger.close();
    ledger = Ledgers.open(address);
    assertThat(ledger.document("wire-1")).contains(shelling);
    assertThat(statements(ledger)).containsExactly(assault);
  }

  @Test
  void adds_nothing_for_the_same_words_under_any_id() {
    ledger.file(shelling, List.of(assault));
    Document again = Samples.document("wire-9", shelling.text());
    Filing copy = new Filing(Outcome.COPY, "wire-1", Optional.of("wire-1"), 0);
    assertThat(ledger.file(again, List.of())).isEqualTo(copy);
    assertThat(ledger.file(shelling, List.of(assault))).isEqualTo(copy);
    assertThat(ledger.totals()).isEqualTo(new Totals(1, 1, 1, 0));
  }

  @Test
  void adds_nothing_for_other_words_under_an_id_that_is_taken() {
    ledger.file(shelling, List.of(assault));
    Filing filing = ledger.file(Samples.document("wire-1", "Quite another text."), List.of());
    assertThat(filing).isEqualTo(new Filing(Outcome.ID_TAKEN, "wire-1", Optional.empty(), 0));
    assertThat(ledger.document("wire-1")).contains(shelling);
  }

  @Test
  void foresees_what_filing_would_do() {
    ledger.file(shelling, List.of(assault));
    assertThat(ledger.foresee("x", shelling.fingerprint())).isEqualTo(Outcome.COPY);
    assertThat(ledger.foresee("wire-1", talks.fingerprint())).isEqualTo(Outcome.ID_TAKEN);
    assertThat(ledger.foresee("a-2", talks.fingerprint())).isEqualTo(Outcome.NEW);
    assertThat(ledger.totals().documents()).isEqualTo(1);
  }

  @Test
  void leaves_nothing_behind_when_filing_fails() {
    ledger.file(shelling, List.of(assault));
    Event ofAnother = Samples.event(talks, "AAA", EventType.CONSULT, "BBB").with(assault.said());
    assertThatThrownBy(() -> ledger.file(talks, List.of(ofAnother)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is of document wire-1, not of a-2");
    Event sameId = Samples.event(talks, "AAA", EventType.CONSULT, "BBB");
    Event taken = sameId.with(sameId.said().withId(assault.id()));
    assertThatThrownBy(() -> ledger.file(talks, List.of(sameId, taken)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("document wire-1 has one of that id");
    assertThat(ledger.totals()).isEqualTo(new Totals(1, 1, 1, 0));
    assertThat(ledger.find("talks", 9, 0)).isEmpty();
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void keeps_text_that_no_database_takes_as_it_is_with_spans_true() {
    Document broken = Samples.document("b", "Nul \u0000 and half a pair \uD83D stay.");
    Event event = Samples.event(broken, "AAA", EventType.ACCUSE, "BBB");
    ledger.file(broken, List.of(event));
    assertThat(ledger.document("b").orElseThrow().text())
        .isEqualTo("Nul \uFFFD and half a pair \uFFFD stay.");
    assertThat(statements(ledger)).hasSize(1);
    assertThat(ledger.check()).isEmpty();
  }
}
