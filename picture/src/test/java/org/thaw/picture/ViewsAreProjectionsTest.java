package org.thaw.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.picture.conflict.ConflictsQuestion;
import org.thaw.picture.conflict.ConflictsView;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.status.StatusView;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;

/** What every view promises, whatever reports arrive. */
class ViewsAreProjectionsTest {

  private static final StatusView STATUS = new StatusView(ViewsAreProjectionsTest::origin);
  private static final ConflictsView CONFLICTS =
      new ConflictsView(ViewsAreProjectionsTest::origin, id -> !id.equals("CCC"));

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_order_of_arrival_gives_the_same_view(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Reports.heap(random, 120);
    int day = random.nextInt(4000);
    List<Statement> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, random);
    assertThat(answers(shuffled, day)).isEqualTo(answers(heap, day));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void folding_one_by_one_equals_merging_halves(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Reports.heap(random, 80);
    int half = random.nextInt(heap.size());
    Gathered one = folded(STATUS, heap.subList(0, half));
    Gathered other = folded(STATUS, heap.subList(half, heap.size()));
    StatusQuestion question = question(random.nextInt(4000), Optional.empty());
    Object whole = STATUS.read(folded(STATUS, heap), question);
    assertThat(STATUS.read(STATUS.merge(one, other), question)).isEqualTo(whole);
    assertThat(STATUS.read(STATUS.merge(other, one), question)).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_was_known_on_a_day_uses_no_later_report(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Reports.heap(random, 100);
    LocalDate known = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
    List<Statement> until = heap.stream().filter(s -> !Days.known(s).isAfter(known)).toList();
    StatusQuestion question = question(random.nextInt(4000), Optional.of(known));
    assertThat(STATUS.read(folded(STATUS, heap), question))
        .isEqualTo(STATUS.read(folded(STATUS, until), question));
    ConflictsQuestion conflicts = new ConflictsQuestion(Optional.of(known));
    assertThat(CONFLICTS.read(folded(CONFLICTS, heap), conflicts))
        .isEqualTo(CONFLICTS.read(folded(CONFLICTS, until), conflicts));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_report_told_twice_changes_nothing(long seed) {
    List<Statement> heap = Reports.heap(new Random(seed), 60);
    List<Statement> twice = new ArrayList<>(heap);
    twice.addAll(heap);
    assertThat(answers(twice, 2000)).isEqualTo(answers(heap, 2000));
  }

  private static List<Object> answers(List<Statement> heap, int day) {
    return List.of(
        STATUS.read(folded(STATUS, heap), question(day, Optional.empty())),
        CONFLICTS.read(folded(CONFLICTS, heap), new ConflictsQuestion(Optional.empty())));
  }

  private static StatusQuestion question(int day, Optional<LocalDate> known) {
    return new StatusQuestion("olava", LocalDate.of(2010, 1, 1).plusDays(day), known);
  }

  private static <Q, A> Gathered folded(Projection<Gathered, Q, A> view, List<Statement> heap) {
    Gathered state = view.empty();
    for (Statement statement : heap) {
      state = view.fold(state, statement);
    }
    return state;
  }

  /** Documents d1 and d2 are copies of one text. */
  private static String origin(String document) {
    return document.equals("d2") ? "d1" : document;
  }
}
