package org.thaw.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.agreement.AgreementsView;
import org.thaw.picture.conflict.ConflictsQuestion;
import org.thaw.picture.conflict.ConflictsView;
import org.thaw.picture.dispute.DisputesQuestion;
import org.thaw.picture.dispute.DisputesView;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Standing;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.status.StatusView;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.status.TimelineQuestion;
import org.thaw.picture.status.TimelineView;
import org.thaw.statement.Modality;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;

/** What every view over gathered statements promises, whatever arrives, notes among it. */
class EveryViewTest {

  private static final LocalDate START = LocalDate.of(2010, 1, 1);

  /** A view and what is asked of it for a day, as known on a day. */
  private record Asked<Q, A>(
      Projection<Gathered, Q, A> view, BiFunction<LocalDate, Optional<LocalDate>, Q> question) {

    A answer(List<Statement> statements, LocalDate day, Optional<LocalDate> known) {
      return view.read(folded(statements), question.apply(day, known));
    }

    Gathered folded(List<Statement> statements) {
      Gathered state = view.empty();
      for (Statement statement : statements) {
        state = view.fold(state, statement);
      }
      return state;
    }

    A merged(List<Statement> one, List<Statement> other, LocalDate day) {
      return view.read(
          view.merge(folded(one), folded(other)), question.apply(day, Optional.empty()));
    }
  }

  private static final List<Asked<?, ?>> VIEWS =
      List.of(
          new Asked<>(
              new StatusView(EveryViewTest::origin),
              (day, known) -> new StatusQuestion("olava", day, known)),
          new Asked<>(
              new StatusView(EveryViewTest::origin),
              (day, known) -> new StatusQuestion("olava", day, known, Optional.of("AAA"))),
          new Asked<>(
              new TimelineView(EveryViewTest::origin),
              (day, known) ->
                  new TimelineQuestion("olava", Optional.empty(), day, known, Optional.empty())),
          new Asked<>(
              new ConflictsView(EveryViewTest::origin, id -> !id.equals("CCC")),
              (day, known) -> new ConflictsQuestion(known)),
          new Asked<>(
              new AgreementsView(EveryViewTest::origin),
              (day, known) -> new AgreementsQuestion(day, known, Optional.empty())),
          new Asked<>(
              new DisputesView(EveryViewTest::origin),
              (day, known) -> new DisputesQuestion(day, known, Optional.empty(), Set.of())));

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_order_of_arrival_gives_the_same_answer(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Mixtures.heap(random, 90);
    LocalDate day = day(random);
    List<Statement> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, random);
    for (Asked<?, ?> asked : VIEWS) {
      assertThat(asked.answer(shuffled, day, Optional.empty()).toString())
          .isEqualTo(asked.answer(heap, day, Optional.empty()).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void folding_one_by_one_equals_merging_what_was_folded_apart(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Mixtures.heap(random, 90);
    LocalDate day = day(random);
    int half = random.nextInt(heap.size());
    List<Statement> one = heap.subList(0, half);
    List<Statement> other = heap.subList(half, heap.size());
    for (Asked<?, ?> asked : VIEWS) {
      Object whole = asked.answer(heap, day, Optional.empty());
      assertThat(asked.merged(one, other, day)).isEqualTo(whole);
      assertThat(asked.merged(other, one, day)).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_was_known_on_a_day_uses_no_later_report_or_note(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Mixtures.heap(random, 90);
    LocalDate day = day(random);
    LocalDate known = day(random);
    List<Statement> until = heap.stream().filter(s -> !Days.known(s).isAfter(known)).toList();
    for (Asked<?, ?> asked : VIEWS) {
      assertThat(asked.answer(heap, day, Optional.of(known)))
          .isEqualTo(asked.answer(until, day, Optional.of(known)));
    }
  }

  /** Otherwise the promises above would be kept by saying nothing. */
  @Test
  void the_heaps_give_every_view_something_to_say() {
    int agreements = 0;
    int disagreements = 0;
    for (long seed = 0; seed < 20; seed++) {
      List<Statement> heap = Mixtures.heap(new Random(seed), 90);
      LocalDate day = START.plusDays(4000);
      Gathered state =
          new Asked<>(
                  new DisputesView(EveryViewTest::origin),
                  (d, k) -> new DisputesQuestion(d, k, Optional.empty(), Set.of()))
              .folded(heap);
      agreements +=
          new AgreementsView(EveryViewTest::origin)
              .read(state, new AgreementsQuestion(day, Optional.empty(), Optional.empty()))
              .agreements()
              .size();
      disagreements +=
          new DisputesView(EveryViewTest::origin)
              .read(state, new DisputesQuestion(day, Optional.empty(), Optional.empty(), Set.of()))
              .disagreements()
              .size();
    }
    assertThat(agreements).isGreaterThan(100);
    assertThat(disagreements).isGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void for_any_one_day_the_spells_are_the_accounts_that_hold(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Mixtures.heap(random, 90);
    LocalDate day = day(random);
    StatusView status = new StatusView(EveryViewTest::origin);
    Gathered state = new Asked<>(status, (d, k) -> new StatusQuestion("olava", d, k)).folded(heap);
    StatusAnswer answer = status.read(state, new StatusQuestion("olava", day, Optional.empty()));
    Timeline timeline =
        new TimelineView(EveryViewTest::origin)
            .read(
                state,
                new TimelineQuestion(
                    "olava",
                    Optional.empty(),
                    START.plusDays(9000),
                    Optional.empty(),
                    Optional.empty()));
    for (Facet facet : Facet.values()) {
      assertThat(covering(timeline, facet, day)).isEqualTo(holding(answer, facet));
    }
  }

  private static List<String> covering(Timeline timeline, Facet facet, LocalDate day) {
    return timeline.sections().stream()
        .filter(section -> section.facet() == facet)
        .flatMap(section -> section.spells().stream())
        .filter(spell -> !spell.from().isAfter(day) && !spell.to().isBefore(day))
        .map(Spell::account)
        .map(account -> account.other() + " " + account.polarity())
        .sorted()
        .toList();
  }

  private static List<String> holding(StatusAnswer answer, Facet facet) {
    return answer.sections().stream()
        .filter(section -> section.facet() == facet)
        .flatMap(section -> section.accounts().stream())
        .filter(account -> account.modality() == Modality.ACTUAL)
        .filter(
            account ->
                account.standing() == Standing.HOLDS
                    || account.standing() == Standing.SAID_BEFORE_AND_AFTER)
        .map(account -> account.other() + " " + account.polarity())
        .sorted()
        .toList();
  }

  private static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(4000));
  }

  /** Documents d1 and d2 are copies of one text. */
  private static String origin(String document) {
    return document.equals("d2") ? "d1" : document;
  }
}
