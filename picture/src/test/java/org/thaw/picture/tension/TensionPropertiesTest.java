package org.thaw.picture.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.picture.Days;
import org.thaw.picture.Reports;
import org.thaw.picture.Told;
import org.thaw.statement.EventType;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/** What the view of a dyad promises, whatever arrives, kept by a ledger or not. */
class TensionPropertiesTest {

  private static final Dyad DYAD = Dyad.of("AAA", "BBB");
  private static final TensionView VIEW = new TensionView(DYAD, TensionPropertiesTest::origin);

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static String origin(String document) {
    return document.equals("d2") ? "d1" : document;
  }

  private static TensionPart folded(List<Statement> heap) {
    TensionPart state = VIEW.empty();
    for (Statement statement : heap) {
      state = VIEW.fold(state, statement);
    }
    return state;
  }

  /** As a ledger keeps it: by slots, in batches, through the codec. */
  private static TensionPart kept(List<Statement> heap, Random random) {
    Map<Slot, byte[]> rows = new TreeMap<>();
    for (int from = 0; from < heap.size(); ) {
      int to = Math.min(heap.size(), from + 1 + random.nextInt(30));
      Map<Slot, List<Sourced>> batch = new TreeMap<>();
      for (Statement statement : heap.subList(from, to)) {
        Sourced told = new Sourced(statement, origin(statement.source().document()));
        VIEW.slots(told)
            .forEach(slot -> batch.computeIfAbsent(slot, s -> new ArrayList<>()).add(told));
      }
      batch.forEach(
          (slot, told) -> {
            TensionPart part =
                Optional.ofNullable(rows.get(slot)).map(VIEW::read).orElseGet(VIEW::empty);
            rows.put(slot, VIEW.write(VIEW.fold(part, slot, told)));
          });
      from = to;
    }
    TensionPart all = VIEW.empty();
    for (Map.Entry<Slot, byte[]> row : rows.entrySet()) {
      if (row.getKey().key().equals(DYAD.key())) {
        all = VIEW.merge(all, VIEW.read(row.getValue()));
      }
    }
    return all;
  }

  private static TensionAnswer answer(TensionPart state, Optional<LocalDate> known) {
    return VIEW.read(
        state, new TensionQuestion(DYAD, Grain.MONTH, Optional.empty(), Optional.empty(), known));
  }

  /** Reports of all sorts, among them many events of a few days, weeks and months. */
  private static List<Statement> heap(Random random) {
    List<Statement> heap = new ArrayList<>(Reports.heap(random, 100));
    for (int i = 0; i < 200; i++) {
      LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(900));
      Told told =
          Told.on(day.plusDays(random.nextInt(400)).toString(), "d" + random.nextInt(12))
              .during(Period.between(day.minusDays(random.nextInt(60)), day, Precision.DAY));
      EventType type = List.of(EventType.values()).get(random.nextInt(16));
      heap.add(
          random.nextBoolean() ? told.event("AAA", type, "BBB") : told.event("BBB", type, "AAA"));
    }
    return heap;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_order_of_arrival_gives_the_same_view(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = heap(random);
    List<Statement> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, random);
    assertThat(folded(shuffled)).isEqualTo(folded(heap));
    assertThat(answer(folded(heap), Optional.empty()).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void folding_one_by_one_equals_folding_in_batches_by_slot_through_the_codec(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = heap(random);
    TensionPart one = folded(heap);
    assertThat(kept(heap, random)).isEqualTo(one);
    int half = random.nextInt(heap.size());
    TensionPart first = folded(heap.subList(0, half));
    TensionPart second = folded(heap.subList(half, heap.size()));
    assertThat(VIEW.merge(first, second)).isEqualTo(one);
    assertThat(VIEW.merge(second, first)).isEqualTo(one);
    assertThat(VIEW.merge(one, first)).isEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_was_known_on_a_day_uses_no_later_report(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = heap(random);
    LocalDate known = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
    List<Statement> until = heap.stream().filter(s -> !Days.known(s).isAfter(known)).toList();
    assertThat(answer(folded(heap), Optional.of(known)))
        .isEqualTo(answer(folded(until), Optional.of(known)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void forgetting_a_document_leaves_the_view_as_if_it_had_never_come(long seed) {
    List<Statement> heap = heap(new Random(seed));
    List<Statement> without =
        heap.stream().filter(s -> !s.source().document().equals("d5")).toList();
    TensionPart refolded = VIEW.empty();
    for (Slot slot : slots(heap)) {
      List<Sourced> told =
          without.stream()
              .map(s -> new Sourced(s, origin(s.source().document())))
              .filter(s -> VIEW.slots(s).contains(slot))
              .toList();
      if (slot.key().equals(DYAD.key())) {
        refolded = VIEW.merge(refolded, VIEW.fold(VIEW.empty(), slot, told));
      }
    }
    assertThat(refolded).isEqualTo(folded(without));
  }

  private static List<Slot> slots(List<Statement> heap) {
    return heap.stream()
        .flatMap(s -> VIEW.slots(new Sourced(s, origin(s.source().document()))).stream())
        .distinct()
        .toList();
  }
}
