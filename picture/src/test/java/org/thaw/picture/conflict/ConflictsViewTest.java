package org.thaw.picture.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Gathered;
import org.thaw.picture.Told;
import org.thaw.picture.Twist;
import org.thaw.statement.EventType;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;

class ConflictsViewTest {

  private static final Told NEWS = Told.on("2020-01-01", "news");

  private static List<Conflict> conflicts(Statement... statements) {
    ConflictsView view = new ConflictsView(Function.identity(), id -> !id.startsWith("league"));
    Gathered state = view.empty();
    for (Statement statement : statements) {
      state = view.fold(state, statement);
    }
    return view.read(state, new ConflictsQuestion(Optional.empty()));
  }

  @Test
  void a_territory_that_two_parties_hold_or_claim_is_a_conflict() {
    List<Conflict> found =
        conflicts(
            NEWS.status("AAA", StatusRelation.CLAIMS, "olava"),
            NEWS.status("BBB", StatusRelation.CONTROLS, "olava"),
            NEWS.status("CCC", StatusRelation.STATIONED_IN, "olava"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).territories()).containsExactly("olava");
    assertThat(found.get(0).parties()).containsExactly("AAA", "BBB");
    assertThat(found.get(0).guarantors()).containsExactly("CCC");
  }

  @Test
  void a_territory_that_nobody_disputes_is_none() {
    assertThat(
            conflicts(
                NEWS.status("olava", StatusRelation.PART_OF, "AAA"),
                NEWS.status("BBB", StatusRelation.STATIONED_IN, "olava")))
        .isEmpty();
    assertThat(conflicts(NEWS.status("AAA", StatusRelation.CONTROLS, "olava"))).isEmpty();
  }

  @Test
  void territories_named_in_one_breath_with_a_common_rival_are_one_conflict() {
    List<Conflict> found =
        conflicts(
            NEWS.status("AAA", StatusRelation.CLAIMS, "olava"),
            NEWS.status("AAA", StatusRelation.CLAIMS, "rurik"),
            NEWS.sentence(1).status("BBB", StatusRelation.RECOGNISES, "olava"),
            NEWS.sentence(1).status("BBB", StatusRelation.RECOGNISES, "rurik"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).territories()).containsExactly("olava", "rurik");
  }

  @Test
  void territories_only_recognised_together_stay_apart() {
    List<Conflict> found =
        conflicts(
            NEWS.status("AAA", StatusRelation.CLAIMS, "olava"),
            NEWS.sentence(1).status("DDD", StatusRelation.CLAIMS, "rurik"),
            NEWS.sentence(2).status("BBB", StatusRelation.RECOGNISES, "olava"),
            NEWS.sentence(2).status("BBB", StatusRelation.RECOGNISES, "rurik"));
    assertThat(found).hasSize(2);
  }

  @Test
  void fighting_between_the_rivals_belongs_to_the_territory() {
    List<Conflict> found =
        conflicts(
            NEWS.status("AAA", StatusRelation.CLAIMS, "olava"),
            NEWS.status("BBB", StatusRelation.CONTROLS, "olava"),
            Told.on("2020-05-01", "later").event("BBB", EventType.ASSAULT, "AAA"),
            Told.on("2020-03-01", "paper").pledge("AAA", PledgeRelation.CEASEFIRE, "BBB"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).origins()).isEqualTo(3);
    assertThat(found.get(0).last().relation()).isEqualTo(EventType.ASSAULT);
    assertThat(found.get(0).pledge()).map(p -> p.source().document()).contains("paper");
  }

  @Test
  void a_dyad_that_fights_is_a_conflict_with_no_territory_told() {
    List<Conflict> found = conflicts(NEWS.event("AAA", EventType.ASSAULT, "BBB"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).territories()).isEmpty();
    assertThat(found.get(0).key()).containsExactly("AAA", "BBB");
  }

  @Test
  void a_single_report_of_sanctions_or_a_denied_attack_is_none() {
    assertThat(
            conflicts(
                NEWS.event("AAA", EventType.SANCTION, "BBB"),
                NEWS.denied().event("CCC", EventType.ASSAULT, "BBB")))
        .isEmpty();
  }

  @Test
  void the_best_known_conflict_comes_first() {
    List<Conflict> found =
        conflicts(
            NEWS.event("AAA", EventType.ASSAULT, "BBB"),
            NEWS.event("CCC", EventType.ASSAULT, "DDD"),
            Told.on("2020-01-02", "other").event("CCC", EventType.ASSAULT, "DDD"));
    assertThat(found).extracting(Conflict::key).first().isEqualTo(List.of("CCC", "DDD"));
  }

  @Test
  void a_state_is_no_contested_territory_because_of_one_report() {
    Statement held = NEWS.status("BBB", StatusRelation.CONTROLS, "AAA");
    Statement claimed = NEWS.status("BBB", StatusRelation.CLAIMS, "AAA");
    Statement again = Told.on("2020-02-01", "other").status("BBB", StatusRelation.CLAIMS, "AAA");
    Statement acts = NEWS.event("AAA", EventType.REJECT, "BBB");
    assertThat(conflicts(held, claimed, acts)).isEmpty();
    assertThat(conflicts(held, claimed, acts, again))
        .extracting(Conflict::territories)
        .containsExactly(List.of("AAA"));
    Statement elsewhere = NEWS.status("AAA", StatusRelation.STATIONED_IN, "olava");
    assertThat(conflicts(held, claimed, acts, again, elsewhere)).isEmpty();
  }

  @Test
  void an_organisation_is_no_territory() {
    assertThat(
            conflicts(
                NEWS.status("AAA", StatusRelation.CLAIMS, "league-of-valleys"),
                NEWS.status("BBB", StatusRelation.CONTROLS, "league-of-valleys")))
        .isEmpty();
  }

  @Test
  void a_note_joins_two_conflicts_and_another_undoes_it() {
    Statement one = NEWS.event("AAA", EventType.ASSAULT, "BBB");
    Statement claimed = NEWS.status("AAA", StatusRelation.CLAIMS, "olava");
    Statement held = NEWS.status("CCC", StatusRelation.CONTROLS, "olava");
    Note same =
        Twist.note("2022-01-01", NoteRelation.SAME_AS, "conflict:AAA-BBB", "conflict:olava");
    Note undone = Twist.note("2022-01-02", NoteRelation.RETRACTS, "x", same.id());
    assertThat(conflicts(one, claimed, held)).hasSize(2);
    assertThat(conflicts(one, claimed, held, same))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.territories()).containsExactly("olava");
              assertThat(conflict.parties()).containsExactly("AAA", "BBB", "CCC");
            });
    assertThat(conflicts(one, claimed, held, same, undone)).hasSize(2);
  }

  @Test
  void a_territory_under_two_names_is_one_conflict_once_a_note_says_so() {
    Statement claimed = NEWS.status("AAA", StatusRelation.CLAIMS, "olava");
    Statement held = NEWS.status("BBB", StatusRelation.CONTROLS, "arkhen");
    Note same = Twist.note("2022-01-01", NoteRelation.SAME_AS, "arkhen", "olava");
    assertThat(conflicts(claimed, held)).isEmpty();
    assertThat(conflicts(claimed, held, same)).hasSize(1);
  }
}
