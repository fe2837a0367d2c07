package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;

final class KeepingTest extends OnEachDatabase {

  private final CountingView view = new CountingView(1);
  private final Document shelling = Samples.document("wire-1", "Rurik shelled Olava on Monday.");
  private final Statement assault = Samples.event(shelling, "AAA", EventType.ASSAULT, "olava");
  private final Document talks = Samples.document("wire-2", "Rurik and Olava talked.");
  private final Statement consult = Samples.event(talks, "AAA", EventType.CONSULT, "olava");

  private void openWith(CountingView... views) {
    ledger.close();
    ledger = Ledgers.open(address, List.of(views), Steps.UNSEEN);
  }

  private Set<String> kept() {
    return ledger.kept(view, "AAA");
  }

  /** The parts as they stand, whatever a question would make of them. */
  private Set<String> rows() {
    SqlLedger own = (SqlLedger) ledger;
    return own.access()
        .read(
            sql -> {
              assertThat(Mark.upToDate(sql, view)).as("up to date").isTrue();
              return KeptParts.of(sql, view, "AAA");
            });
  }

  @Test
  void what_is_filed_is_in_the_view_at_once() {
    openWith(view);
    ledger.file(shelling, List.of(assault));
    assertThat(rows()).containsExactly("ASSAULT olava wire-1");
    ledger.file(talks, List.of(consult));
    assertThat(rows()).containsExactly("ASSAULT olava wire-1", "CONSULT olava wire-2");
  }

  @Test
  void a_ledger_that_does_not_keep_the_view_answers_from_the_statements() {
    ledger.file(shelling, List.of(assault));
    assertThat(kept()).containsExactly("ASSAULT olava wire-1");
  }

  @Test
  void what_was_written_without_the_view_is_caught_up_with_when_it_is_opened() {
    ledger.file(shelling, List.of(assault));
    openWith(view);
    assertThat(rows()).containsExactly("ASSAULT olava wire-1");
    openWith();
    ledger.file(talks, List.of(consult));
    ledger.forget("wire-1", "Ada", Samples.READ);
    assertThat(kept()).containsExactly("CONSULT olava wire-2");
    openWith(view);
    assertThat(rows()).containsExactly("CONSULT olava wire-2");
  }

  @Test
  void a_forgotten_document_leaves_the_view_as_if_it_had_never_come() throws SQLException {
    openWith(view);
    ledger.file(talks, List.of(consult));
    ledger.file(shelling, List.of(assault));
    ledger.forget("wire-1", "Ada", Samples.READ);
    assertThat(rows()).containsExactly("CONSULT olava wire-2");
    ledger.forget("wire-2", "Ada", Samples.READ);
    assertThat(rows()).isEmpty();
    SqlLedger own = (SqlLedger) ledger;
    long parts = own.access().read(sql -> sql.number("SELECT count(*) FROM kept_part"));
    assertThat(parts).isZero();
  }

  @Test
  void the_number_of_a_forgotten_row_may_be_given_again() {
    openWith(view);
    ledger.file(shelling, List.of(assault));
    ledger.forget("wire-1", "Ada", Samples.READ);
    ledger.file(talks, List.of(consult));
    assertThat(rows()).containsExactly("CONSULT olava wire-2");
  }

  @Test
  void a_note_takes_a_statement_out_of_the_view_and_a_note_on_it_brings_it_back() {
    openWith(view);
    ledger.file(shelling, List.of(assault));
    var wrong = Samples.note(NoteRelation.RETRACTS, assault.id(), "Ada");
    ledger.note(wrong);
    assertThat(rows()).isEmpty();
    ledger.note(Samples.note(NoteRelation.RETRACTS, wrong.id(), "Ben"));
    assertThat(rows()).containsExactly("ASSAULT olava wire-1");
  }

  @Test
  void a_newer_reading_takes_the_place_of_the_older_one() {
    openWith(view);
    ledger.file(shelling, List.of(assault));
    Event better =
        Samples.event(shelling, shelling.text(), "AAA", EventType.THREATEN, "olava", "thaw 0.2");
    ledger.reread("wire-1", List.of(better));
    assertThat(rows()).containsExactly("THREATEN olava wire-1");
    ledger.reread("wire-1", List.of(assault));
    assertThat(rows()).containsExactly("ASSAULT olava wire-1");
  }

  @Test
  void copies_have_the_origin_of_their_family_and_another_when_its_first_is_forgotten() {
    openWith(view);
    Document copy =
        Samples.document(
            "copy",
            "Rurik shelled Olava on Monday!",
            Samples.sketch(shelling.text().hashCode(), 128));
    Statement again = Samples.event(copy, "AAA", EventType.ASSAULT, "olava");
    ledger.file(shelling, List.of(assault));
    ledger.file(copy, List.of(again));
    assertThat(rows()).containsExactly("ASSAULT olava wire-1");
    ledger.forget("wire-1", "Ada", Samples.READ);
    assertThat(rows()).containsExactly("ASSAULT olava copy");
  }

  @Test
  void a_view_of_another_version_is_built_anew() {
    openWith(view);
    ledger.file(shelling, List.of(assault));
    CountingView newer = new CountingView(2);
    openWith(newer);
    assertThat(ledger.kept(newer, "AAA")).containsExactly("ASSAULT olava wire-1");
    ledger.file(talks, List.of(consult));
    assertThat(ledger.kept(newer, "AAA")).hasSize(2);
    assertThat(kept()).as("the older program folds for itself").hasSize(2);
  }

  @Test
  void catching_up_that_is_broken_off_goes_on_where_it_stopped() {
    List<Statement> many = coded(250);
    ledger.note(many);
    SqlLedger own = (SqlLedger) ledger;
    Keeping keeping = new Keeping(List.of(view));
    long left = own.access().write(sql -> keeping.follow(sql, 100));
    assertThat(left).isEqualTo(150);
    Set<String> whole = kept();
    openWith(view);
    assertThat(rows()).isEqualTo(whole).isNotEmpty();
  }

  @Test
  void a_coded_event_that_is_retracted_leaves_the_view() {
    openWith(view);
    List<Statement> two = coded(2);
    ledger.note(two);
    Set<String> both = rows();
    ledger.note(Samples.note(NoteRelation.RETRACTS, two.get(0).id(), "Ada"));
    assertThat(rows()).isNotEqualTo(both);
    assertThat(statements(ledger)).extracting(Statement::id).doesNotContain(two.get(0).id());
    assertThat(ledger.note(two)).as("both are there, the one hidden").isZero();
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void any_course_of_events_leaves_the_view_as_folding_would() {
    Random random = new Random(20201110);
    openWith(view);
    List<Statement> there = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      step(random, step, there);
      Set<String> kept = rows();
      SqlLedger own = (SqlLedger) ledger;
      own.access().write(sql -> sql.run("UPDATE kept_view SET version = 99"));
      assertThat(kept).as("after step " + step).isEqualTo(kept());
      own.access().write(sql -> sql.run("UPDATE kept_view SET version = 1"));
    }
    assertThat(ledger.check()).isEmpty();
  }

  private void step(Random random, int step, List<Statement> there) {
    Document document = Samples.document("d" + step, "Report number " + step + " of the war.");
    EventType type = List.of(EventType.values()).get(random.nextInt(16));
    switch (random.nextInt(5)) {
      case 0 -> ledger.forget("d" + random.nextInt(step + 1), "Ada", Samples.READ);
      case 1 -> {
        if (!there.isEmpty()) {
          String id = there.get(random.nextInt(there.size())).id();
          ledger.note(Samples.note(NoteRelation.RETRACTS, id, "Ada " + step));
        }
      }
      case 2 -> ledger.note(coded(random.nextInt(4)));
      default -> {
        Statement event = Samples.event(document, "AAA", type, "BBB");
        ledger.file(document, List.of(event));
        there.add(event);
      }
    }
  }

  static List<Statement> coded(int count) {
    List<Statement> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          Samples.coded(
              "set-" + i, LocalDate.of(2020, 1, 1).plusDays(i / 3), "AAA", "BBB" + i % 5));
    }
    return events;
  }

  @Test
  void nothing_is_kept_of_a_key_that_nobody_spoke_of() {
    openWith(view);
    assertThat(ledger.kept(view, "ZZZ")).isEmpty();
    assertThat(Optional.of(kept())).contains(Set.of());
  }
}
