package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;

final class CorrectionsTest extends OnEachDatabase {

  private final Document raid = Samples.document("raid", "Rurik raided Olava.");
  private final Statement first = read("thaw 0.1", EventType.ASSAULT);
  private final Statement other = read("thaw 0.1", EventType.COERCE);

  private Statement read(String reader, EventType type) {
    return Samples.event(raid, raid.text(), "AAA", type, "olava", reader);
  }

  private static Note retraction(String refers) {
    return Samples.note(NoteRelation.RETRACTS, refers, "Ada");
  }

  @BeforeEach
  void file_the_raid() {
    ledger.file(raid, List.of(first, other));
  }

  @ParameterizedTest
  @EnumSource(
      value = NoteRelation.class,
      names = {"RETRACTS", "CORRECTS", "SUPERSEDES"})
  void a_note_hides_the_statement_that_it_refers_to(NoteRelation relation) {
    Note note = Samples.note(relation, first.id(), "Ada");
    ledger.note(note);
    assertThat(statements(ledger)).containsExactlyInAnyOrder(other, note);
    assertThat(ledger.totals().statements()).isEqualTo(2);
    assertThat(ledger.find("raided", 9, 0))
        .extracting(Hit::statement)
        .doesNotContain(Optional.of(first.id()));
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void saying_that_two_are_the_same_hides_nothing() {
    ledger.note(Samples.note(NoteRelation.SAME_AS, first.id(), "Ada"));
    assertThat(statements(ledger)).contains(first);
  }

  @Test
  void a_note_is_undone_by_another_note_and_that_by_a_third() {
    Note one = retraction(first.id());
    Note two = retraction(one.id());
    Note three = retraction(two.id());
    ledger.note(one);
    ledger.note(two);
    assertThat(statements(ledger)).contains(first, two).doesNotContain(one);
    ledger.note(three);
    assertThat(statements(ledger)).contains(one, three).doesNotContain(first, two);
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void a_statement_stays_hidden_while_one_of_two_notes_stands() {
    Note one = retraction(first.id());
    ledger.note(List.of(one, Samples.note(NoteRelation.RETRACTS, first.id(), "Bo")));
    ledger.note(retraction(one.id()));
    assertThat(statements(ledger)).doesNotContain(first);
  }

  @Test
  void a_new_reading_replaces_the_machines_statements_and_keeps_the_persons() {
    Statement hand = Samples.event(raid, raid.text(), "BBB", EventType.AID, "olava", "Ada");
    ledger.note(hand);
    Statement newer = read("thaw 0.2", EventType.ASSAULT);
    assertThat(ledger.reread("raid", List.of(newer))).isEqualTo(1);
    assertThat(statements(ledger)).containsExactlyInAnyOrder(newer, hand);
    assertThat(documents(ledger).get(0).reader()).contains("thaw 0.2");
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void reading_again_with_the_same_reader_changes_nothing() {
    assertThat(ledger.reread("raid", List.of(first, other))).isZero();
    assertThat(statements(ledger)).containsExactlyInAnyOrder(first, other);
  }

  @Test
  void going_back_to_an_older_reader_shows_its_statements_again() {
    ledger.reread("raid", List.of(read("thaw 0.2", EventType.ASSAULT)));
    assertThat(ledger.reread("raid", List.of(first, other))).isZero();
    assertThat(statements(ledger)).containsExactlyInAnyOrder(first, other);
  }

  @Test
  void a_persons_correction_survives_a_new_reading_that_says_the_same() {
    Note note = retraction(first.id());
    ledger.note(note);
    Statement same = read("thaw 0.2", EventType.ASSAULT);
    Statement another = read("thaw 0.2", EventType.COERCE);
    ledger.reread("raid", List.of(same, another));
    assertThat(statements(ledger)).containsExactlyInAnyOrder(another, note);
    ledger.note(retraction(note.id()));
    assertThat(statements(ledger)).contains(same).doesNotContain(first);
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void statements_may_be_imported_without_their_document() {
    Document absent = Samples.document("absent", "Olava answered.");
    Statement imported = Samples.event(absent, "olava", EventType.ASSAULT, "AAA");
    assertThat(ledger.note(List.of(imported, imported))).isEqualTo(1);
    assertThat(ledger.note(List.of(imported))).isZero();
    assertThat(statements(ledger)).contains(imported);
    assertThat(ledger.find("answered", 9, 0)).hasSize(1);
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void a_reader_takes_over_what_was_imported_before_it_read_the_document() {
    Document late = Samples.document("late", "Olava answered.");
    Statement imported = Samples.event(late, "olava", EventType.ASSAULT, "AAA");
    ledger.note(imported);
    ledger.file(late, List.of(imported));
    ledger.reread("late", List.of());
    assertThat(statements(ledger)).doesNotContain(imported);
  }
}
