package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.Filing.Outcome;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Statement;

/** What every ledger does, whichever database keeps it. */
abstract class LedgerContract {

  /** A place where no ledger stands yet. */
  abstract String freshAddress() throws Exception;

  String address = "";
  Ledger ledger;

  @BeforeEach
  void open() throws Exception {
    address = freshAddress();
    ledger = Ledgers.open(address);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  static List<Statement> statements(Ledger ledger, StatementQuery query) {
    List<Statement> found = new ArrayList<>();
    ledger.statements(query, found::add);
    return found;
  }

  static List<DocumentSummary> documents(Ledger ledger) {
    List<DocumentSummary> found = new ArrayList<>();
    ledger.documents(found::add);
    return found;
  }

  final Document shelling = Samples.document("wire-1", "Rurik shelled Olava on Monday.");
  final Event assault = Samples.event(shelling, "AAA", EventType.ASSAULT, "olava");

  @Test
  void gives_back_a_document_with_all_that_belongs_to_it() {
    Filing filing = ledger.file(shelling, List.of(assault));
    assertThat(filing).isEqualTo(new Filing(Outcome.NEW, "wire-1", Optional.of("wire-1"), 1));
    assertThat(ledger.document("wire-1")).contains(shelling);
    assertThat(ledger.document("wire-2")).isEmpty();
    assertThat(statements(ledger, StatementQuery.ALL)).containsExactly(assault);
  }

  @Test
  void lists_documents_in_the_order_of_filing_with_what_is_shown_of_them() {
    ledger.file(shelling, List.of(assault));
    Document second = Samples.document("a-2", "Talks began.");
    ledger.file(second, List.of());
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
                Optional.of(Samples.PUBLISHED),
                second.publishedIs(),
                "en",
                Samples.READ,
                "a-2",
                Optional.empty(),
                0));
  }

  @Test
  void finds_a_document_and_its_statement_by_their_words() {
    ledger.file(shelling, List.of(assault));
    List<Hit> hits = ledger.find("shelling olava", 10, 0);
    assertThat(hits).hasSize(2).allSatisfy(hit -> assertThat(hit.document()).isEqualTo("wire-1"));
    assertThat(hits)
        .extracting(Hit::snippet)
        .allSatisfy(s -> assertThat(s).contains("\u0001Olava\u0002"));
    assertThat(hits).extracting(Hit::statement).containsOnlyOnce(Optional.of(assault.id()));
  }

  @Test
  void answers_a_dyad_in_either_direction() {
    Document other = Samples.document("wire-2", "Olava hit back.");
    Event back = Samples.event(other, "olava", EventType.ASSAULT, "AAA");
    Event elsewhere = Samples.event(other, "olava", EventType.ACCUSE, "BBB");
    ledger.file(shelling, List.of(assault));
    ledger.file(other, List.of(back, elsewhere));
    StatementQuery dyad =
        new StatementQuery(
            Set.of(),
            Set.of(),
            Set.of("AAA", "olava"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(statements(ledger, dyad)).containsExactly(assault, back);
  }

  @Test
  void counts_what_it_holds() {
    ledger.file(shelling, List.of(assault));
    assertThat(ledger.totals()).isEqualTo(new Totals(1, 1, 1, 0));
  }

  @Test
  void is_sound() {
    ledger.file(shelling, List.of(assault));
    assertThat(ledger.check()).isEmpty();
  }
}
