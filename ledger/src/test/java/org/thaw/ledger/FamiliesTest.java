package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.Filing.Outcome;
import org.thaw.statement.Document;

final class FamiliesTest extends OnEachDatabase {

  private static final int WHOLE = 128;

  private static Document like(String id, int sameValues) {
    return Samples.document(id, "Report of " + id, Samples.sketch(id.hashCode(), sameValues));
  }

  /** A document that shares so many values with every other made here. */
  private static Document family(String id, int own) {
    List<Integer> sketch = new ArrayList<>(Samples.sketch(7, WHOLE));
    for (int i = 0; i < own; i++) {
      sketch.set(i * 5 % WHOLE, id.hashCode() + i);
    }
    return Samples.document(id, "Report of " + id, sketch);
  }

  @BeforeEach
  void file_the_first() {
    ledger.file(family("first", 0), List.of());
  }

  @Test
  void a_near_copy_is_kept_but_is_no_origin_of_its_own() {
    assertThat(ledger.foresee("near", family("near", 20).fingerprint()))
        .isEqualTo(Outcome.NEAR_COPY);
    assertThat(ledger.file(family("near", 20), List.of()))
        .isEqualTo(new Filing(Outcome.NEAR_COPY, "near", Optional.of("first"), 0));
    assertThat(ledger.totals()).isEqualTo(new Totals(2, 1, 0, 0));
    assertThat(documents(ledger)).extracting(DocumentSummary::origin).containsOnly("first");
  }

  @Test
  void what_is_less_than_four_fifths_alike_is_an_origin_of_its_own() {
    assertThat(ledger.file(family("far", 30), List.of()).origin()).contains("far");
    assertThat(ledger.file(like("other", WHOLE), List.of()).outcome()).isEqualTo(Outcome.NEW);
    assertThat(ledger.totals().origins()).isEqualTo(3);
  }

  @Test
  void the_next_of_a_family_becomes_its_first_when_that_is_forgotten() {
    ledger.file(family("second", 5), List.of());
    ledger.file(family("third", 6), List.of());
    ledger.forget("first", "Ada", Samples.READ);
    assertThat(documents(ledger)).extracting(DocumentSummary::origin).containsOnly("second");
    assertThat(ledger.file(family("fourth", 7), List.of()).origin()).contains("second");
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void a_document_without_a_sketch_is_near_to_none() {
    Document bare = Samples.document("bare", "Bare.", List.of());
    assertThat(ledger.file(bare, List.of()).outcome()).isEqualTo(Outcome.NEW);
    assertThat(ledger.file(Samples.document("bare-2", "Bare!", List.of()), List.of()).outcome())
        .isEqualTo(Outcome.NEW);
  }
}
