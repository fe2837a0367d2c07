package org.thaw.picture.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.statement.NoteRelation.RETRACTS;
import static org.thaw.statement.NoteRelation.SAME_AS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Gathered;
import org.thaw.picture.Told;
import org.thaw.picture.Twist;
import org.thaw.statement.Note;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;

class IdentitiesTest {

  private static final Note JOINED = Twist.note("2022-01-01", SAME_AS, "arkhen", "olava");
  private static final Note UNDONE = Twist.note("2022-02-01", RETRACTS, "arkhen", JOINED.id());
  private static final Note REDONE = Twist.note("2022-03-01", RETRACTS, "arkhen", UNDONE.id());

  @Test
  void two_that_a_note_joins_go_by_the_one_that_it_refers_to() {
    Identities identities = Identities.of(List.of(JOINED));
    assertThat(identities.of("arkhen")).isEqualTo("olava");
    assertThat(identities.of("olava")).isEqualTo("olava");
    assertThat(identities.of("AAA")).isEqualTo("AAA");
    assertThat(identities.all("olava")).containsExactly("arkhen", "olava");
  }

  @Test
  void being_the_same_holds_through_others() {
    Note further = Twist.note("2022-01-02", SAME_AS, "olava", "upper-valley");
    Identities identities = Identities.of(List.of(further, JOINED));
    assertThat(identities.of("arkhen")).isEqualTo("upper-valley");
    assertThat(identities.all("arkhen")).containsExactly("arkhen", "olava", "upper-valley");
  }

  @Test
  void in_a_circle_the_first_in_the_alphabet_stands_for_all() {
    Note back = Twist.note("2022-01-02", SAME_AS, "olava", "arkhen");
    assertThat(Identities.of(List.of(JOINED, back)).of("olava")).isEqualTo("arkhen");
  }

  @Test
  void a_later_note_undoes_it_and_one_on_that_restores_it() {
    assertThat(Identities.of(List.of(UNDONE, JOINED)).of("arkhen")).isEqualTo("arkhen");
    assertThat(Identities.of(List.of(REDONE, JOINED, UNDONE)).of("arkhen")).isEqualTo("olava");
  }

  @Test
  void parties_of_statements_go_by_it_and_keep_their_words() {
    Statement told = Told.on("2020-01-01", "one").status("AAA", StatusRelation.CLAIMS, "arkhen");
    Statement renamed = Identities.of(List.of(JOINED)).in(told);
    assertThat(renamed.said().object().orElseThrow().id()).contains("olava");
    assertThat(renamed.said().object().orElseThrow().name()).isEqualTo("arkhen");
    assertThat(renamed.id()).isEqualTo(told.id());
  }

  @Test
  void a_note_is_heeded_only_from_the_day_it_was_written() {
    Statement told = Told.on("2020-01-01", "one").status("AAA", StatusRelation.CLAIMS, "arkhen");
    Gathered both = Gathered.NOTHING.with(told).with(JOINED);
    Optional<LocalDate> before = Optional.of(LocalDate.of(2021, 12, 31));
    assertThat(Settled.of(both, before).identities().of("arkhen")).isEqualTo("arkhen");
    assertThat(Settled.of(both, Optional.empty()).identities().of("arkhen")).isEqualTo("olava");
  }

  @Test
  void what_a_note_takes_back_is_out_until_that_note_is_taken_back() {
    Statement told = Told.on("2020-01-01", "one").status("AAA", StatusRelation.CLAIMS, "olava");
    Note wrong = Twist.note("2022-01-01", RETRACTS, "olava", told.id());
    Note right = Twist.note("2022-01-02", RETRACTS, "olava", wrong.id());
    Gathered taken = Gathered.NOTHING.with(told).with(wrong);
    assertThat(Settled.of(taken, Optional.empty()).statements()).isEmpty();
    assertThat(Settled.of(taken.with(right), Optional.empty()).statements()).containsExactly(told);
  }
}
