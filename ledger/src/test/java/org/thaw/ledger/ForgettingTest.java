package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.Filing.Outcome;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;

final class ForgettingTest extends OnEachDatabase {

  private final Document raid = Samples.document("raid", "Rurik raided Olava.");
  private final Statement assault = Samples.event(raid, "AAA", EventType.ASSAULT, "olava");

  @BeforeEach
  void file_the_raid() {
    ledger.file(raid, List.of(assault));
  }

  @Test
  void a_forgotten_document_is_gone_from_answers_and_search() {
    assertThat(ledger.forget("raid", "Ada", Samples.READ)).isTrue();
    assertThat(ledger.document("raid")).isEmpty();
    assertThat(statements(ledger)).isEmpty();
    assertThat(ledger.find("raided", 9, 0)).isEmpty();
    assertThat(ledger.totals()).isEqualTo(new Totals(0, 0, 0, 1));
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void what_is_not_there_cannot_be_forgotten_or_recalled() {
    assertThat(ledger.forget("never", "Ada", Samples.READ)).isFalse();
    assertThat(ledger.recall("raid")).isFalse();
  }

  @Test
  void the_same_text_stays_forgotten_until_it_is_recalled() {
    ledger.forget("raid", "Ada", Samples.READ);
    Document again = Samples.document("raid-2", raid.text());
    assertThat(ledger.foresee("raid-2", again.fingerprint())).isEqualTo(Outcome.FORGOTTEN);
    assertThat(ledger.file(again, List.of()))
        .isEqualTo(new Filing(Outcome.FORGOTTEN, "raid", Optional.empty(), 0));
    assertThat(ledger.recall("raid")).isTrue();
    assertThat(ledger.file(raid, List.of(assault)).outcome()).isEqualTo(Outcome.NEW);
    assertThat(ledger.totals()).isEqualTo(new Totals(1, 1, 1, 0));
  }

  @Test
  void another_text_may_take_the_id_of_a_forgotten_one() {
    ledger.forget("raid", "Ada", Samples.READ);
    Document right = Samples.document("raid", "Rurik did not raid Olava.");
    assertThat(ledger.file(right, List.of()).outcome()).isEqualTo(Outcome.NEW);
  }

  @Test
  void a_persons_correction_counts_again_when_the_document_comes_back() {
    Note note = Samples.note(NoteRelation.RETRACTS, assault.id(), "Ada");
    ledger.note(note);
    ledger.forget("raid", "Ada", Samples.READ);
    assertThat(statements(ledger)).containsExactly(note);
    ledger.recall("raid");
    ledger.file(raid, List.of(assault));
    assertThat(statements(ledger)).containsExactly(note);
  }
}
