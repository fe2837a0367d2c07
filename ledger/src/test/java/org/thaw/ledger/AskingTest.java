package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;

final class AskingTest extends OnEachDatabase {

  private static final StatementQuery ALL = StatementQuery.ALL;

  private final Document raid = Samples.document("raid", "Rurik raided Olava and holds Olava.");
  private final Statement assault = Samples.event(raid, "AAA", EventType.ASSAULT, "olava");
  private final Statement answer = Samples.event(raid, "olava", EventType.ASSAULT, "AAA");
  private final Statement accusal = Samples.event(raid, "olava", EventType.ACCUSE, "BBB");
  private final Statement hold =
      Samples.status(raid, "AAA", StatusRelation.CONTROLS, "olava", LocalDate.of(2023, 1, 1));

  private void fileRaid() {
    ledger.file(raid, List.of(assault, answer, accusal, hold));
  }

  private static StatementQuery where(Set<Kind> kinds, Set<String> relations, Set<String> parties) {
    return new StatementQuery(
        kinds,
        relations,
        parties,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static StatementQuery when(
      Optional<LocalDate> since, Optional<LocalDate> until, Optional<LocalDate> known) {
    return new StatementQuery(
        Set.of(), Set.of(), Set.of(), Optional.empty(), since, until, known, Optional.empty());
  }

  @Test
  void a_dyad_is_answered_in_either_direction() {
    fileRaid();
    assertThat(statements(ledger, where(Set.of(), Set.of("ASSAULT"), Set.of("AAA", "olava"))))
        .containsExactlyInAnyOrder(assault, answer);
  }

  @Test
  void notes_alone_are_those_that_are_in_force() {
    fileRaid();
    Note same = Samples.note(NoteRelation.SAME_AS, "olava", "Ada");
    Note undone = Samples.note(NoteRelation.RETRACTS, same.id(), "Ada");
    ledger.note(same);
    assertThat(statements(ledger, where(Set.of(Kind.NOTE), Set.of(), Set.of())))
        .containsExactly(same);
    ledger.note(undone);
    assertThat(statements(ledger, where(Set.of(Kind.NOTE), Set.of(), Set.of())))
        .containsExactly(undone);
  }

  @Test
  void kinds_relations_and_parties_add_up() {
    fileRaid();
    assertThat(statements(ledger, where(Set.of(Kind.STATUS), Set.of(), Set.of())))
        .containsExactly(hold);
    assertThat(statements(ledger, where(Set.of(), Set.of("ACCUSE", "CONTROLS"), Set.of())))
        .containsExactlyInAnyOrder(accusal, hold);
    assertThat(statements(ledger, where(Set.of(Kind.EVENT), Set.of("CONTROLS"), Set.of())))
        .isEmpty();
    assertThat(statements(ledger, where(Set.of(), Set.of(), Set.of("BBB"))))
        .containsExactly(accusal);
  }

  @Test
  void a_period_is_within_bounds_that_it_is_not_outside_of() {
    fileRaid();
    Optional<LocalDate> late = Optional.of(LocalDate.of(2023, 1, 1));
    Optional<LocalDate> early = Optional.of(Samples.PUBLISHED);
    assertThat(statements(ledger, when(late, Optional.empty(), Optional.empty())))
        .containsExactly(hold);
    assertThat(statements(ledger, when(Optional.empty(), early, Optional.empty())))
        .containsExactlyInAnyOrder(assault, answer, accusal);
  }

  @Test
  void a_document_with_a_guessed_date_is_known_from_the_day_it_was_read() {
    fileRaid();
    Document guessed =
        Samples.dated(
            Samples.document("g", "Guessed."), Optional.of(Samples.PUBLISHED), DateOrigin.GUESSED);
    Statement later = Samples.event(guessed, "AAA", EventType.AID, "BBB");
    ledger.file(guessed, List.of(later));
    Optional<LocalDate> read = Optional.of(LocalDate.of(2023, 3, 4));
    assertThat(statements(ledger, when(Optional.empty(), Optional.empty(), read))).contains(later);
    Optional<LocalDate> before = Optional.of(LocalDate.of(2023, 3, 3));
    assertThat(statements(ledger, when(Optional.empty(), Optional.empty(), before)))
        .hasSize(4)
        .doesNotContain(later);
    Optional<LocalDate> unpublished = Optional.of(Samples.PUBLISHED.minusDays(1));
    assertThat(statements(ledger, when(Optional.empty(), Optional.empty(), unpublished))).isEmpty();
  }

  @Test
  void one_document_may_be_asked_for_and_a_limit_set() {
    fileRaid();
    Document other = Samples.document("other", "Nothing new.");
    Statement denial = Samples.event(other, "AAA", EventType.REJECT, "olava");
    ledger.file(other, List.of(denial));
    StatementQuery query =
        new StatementQuery(
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.of("other"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(2));
    assertThat(statements(ledger, query)).containsExactly(denial);
    assertThat(statements(ledger, ALL)).hasSize(5);
  }

  @Test
  void the_order_is_by_publication_then_document_then_place_in_it() {
    List<Statement> filed = new ArrayList<>();
    for (int day : new int[] {3, 1, 2}) {
      Document document =
          Samples.dated(
              Samples.document("d" + day, "One. Two."),
              Optional.of(LocalDate.of(2022, 1, day)),
              DateOrigin.KNOWN);
      Statement two = Samples.event(document, "Two.", "AAA", EventType.AID, "BBB", "r");
      Statement one = Samples.event(document, "One.", "AAA", EventType.AID, "BBB", "r");
      ledger.file(Samples.document("d" + day, "One. Two." + day), List.of(two, one));
      filed.addAll(List.of(one, two));
    }
    assertThat(statements(ledger, ALL))
        .extracting(Statement::id)
        .containsExactlyElementsOf(
            IntStream.of(2, 3, 4, 5, 0, 1).mapToObj(i -> filed.get(i).id()).toList());
  }

  @Test
  void the_ledger_may_be_asked_and_written_to_while_it_is_visited() {
    fileRaid();
    List<String> texts = new ArrayList<>();
    ledger.statements(
        ALL,
        statement -> {
          ledger.document(statement.source().document()).map(Document::text).ifPresent(texts::add);
          ledger.file(Samples.document("n" + texts.size(), "New " + texts.size()), List.of());
        });
    assertThat(texts).hasSize(4).containsOnly(raid.text());
    assertThat(ledger.totals().documents()).isEqualTo(5);
  }
}
