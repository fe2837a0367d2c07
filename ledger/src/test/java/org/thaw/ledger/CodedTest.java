package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Place;
import org.thaw.statement.Said;
import org.thaw.statement.Sector;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

final class CodedTest extends OnEachDatabase {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 27);

  private final Statement assault = Samples.coded("g-1", DAY, "AAA", "BBB");

  private static StatementQuery between(Set<String> parties, Optional<LocalDate> since, int limit) {
    return new StatementQuery(
        Set.of(Kind.EVENT),
        Set.of(),
        parties,
        Optional.empty(),
        since,
        Optional.empty(),
        Optional.empty(),
        Optional.of(limit));
  }

  /** With everything that an event can have. */
  private static Event full() {
    Event plain = Samples.coded("g-9", DAY, "AAA", "BBB");
    Said said = plain.said();
    Said all =
        new Said(
            said.id(),
            Optional.of(Party.of("CCC", Sector.JRN, "An agency")),
            Optional.of(Party.of("AAA", Sector.MIL, "Army of A")),
            Optional.of(Party.named("villagers")),
            Optional.of(
                new Place(
                    Optional.of("olava"), "Olava", Optional.of(new Place.Point(40.5, -3.25)))),
            said.period(),
            said.polarity(),
            said.modality(),
            0.25,
            said.reader(),
            said.source());
    Toll.Range killed =
        new Toll.Range(
            OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(5), Optional.of("BBB"));
    return new Event(
        all,
        EventType.ASSAULT,
        Optional.of("heavy-weapons"),
        List.of("military", "territory"),
        Optional.of("194"),
        Optional.of("event-9"),
        new Toll(Map.of(TollKind.KILLED, killed)));
  }

  @Test
  void who_did_what_to_whom_is_told_in_a_word_from_a_row_on() {
    List<CodedGist> gists = new ArrayList<>();
    ledger.note(List.of(assault, full()));
    assertThat(ledger.codedGists(0, gists::add)).isEqualTo(2);
    assertThat(gists).extracting(CodedGist::id).containsExactly("g-1", "g-9");
    CodedGist first = gists.get(0);
    assertThat(first.subject()).contains("AAA");
    assertThat(first.object()).contains("BBB");
    assertThat(gists.get(1).object()).isEmpty();
    assertThat(first.type()).isEqualTo(EventType.ASSAULT);
    assertThat(LocalDate.ofEpochDay(first.to())).isEqualTo(DAY);
    assertThat(LocalDate.ofEpochDay(first.told())).isEqualTo(DAY.plusDays(1));
    assertThat(gists).allSatisfy(gist -> assertThat(gist.toBeSo()).isTrue());
    gists.clear();
    assertThat(ledger.codedGists(first.row() + 1, gists::add)).isEqualTo(2);
    assertThat(gists).extracting(CodedGist::id).containsExactly("g-9");
  }

  @Test
  void an_event_without_a_sentence_comes_back_as_it_was() throws SQLException {
    assertThat(CodedEvent.fits(full())).isTrue();
    assertThat(ledger.note(List.of(assault, full()))).isEqualTo(2);
    assertThat(statements(ledger)).containsExactlyInAnyOrder(assault, full());
    assertThat(ledger.totals().statements()).isEqualTo(2);
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void a_row_that_was_damaged_is_found() throws SQLException {
    ledger.note(List.of(assault));
    tamper(
        store == Store.SQLITE
            ? "UPDATE coded SET rest = x'01'"
            : "UPDATE coded SET rest = '\\x01'::bytea");
    assertThat(ledger.check()).containsExactly("Coded event g-1 cannot be read.");
  }

  @Test
  void importing_twice_changes_nothing() {
    ledger.note(List.of(assault));
    assertThat(ledger.note(List.of(assault, assault, full()))).isEqualTo(1);
    assertThat(statements(ledger)).hasSize(2);
  }

  @Test
  void an_event_that_has_a_sentence_or_is_told_before_it_ends_is_a_statement() {
    Statement told =
        Samples.event(Samples.document("d", "A sentence."), "AAA", EventType.AID, "BBB");
    assertThat(CodedEvent.fits(told)).isFalse();
    assertThat(CodedEvent.fits(Samples.note(org.thaw.statement.NoteRelation.RETRACTS, "x", "Ada")))
        .isFalse();
  }

  @Test
  void queries_find_coded_events_among_the_statements_in_one_order() {
    List<Statement> all = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      all.add(
          Samples.coded(
              "g-" + i,
              DAY.plusDays(random.nextInt(50)),
              "A" + random.nextInt(3),
              "A" + random.nextInt(3)));
    }
    Collections.shuffle(all, random);
    ledger.note(all);
    for (Set<String> parties : List.of(Set.of("A0"), Set.of("A0", "A1"), Set.<String>of())) {
      LocalDate since = DAY.plusDays(20);
      List<Statement> wanted =
          all.stream()
              .filter(s -> parties.stream().allMatch(p -> takesPart(s, p)))
              .filter(s -> !s.said().period().to().orElseThrow().isBefore(since))
              .toList();
      assertThat(statements(ledger, between(parties, Optional.of(since), 1000)))
          .containsExactlyInAnyOrderElementsOf(wanted)
          .isSortedAccordingTo(
              java.util.Comparator.comparing(s -> s.source().published().orElseThrow()));
      assertThat(statements(ledger, between(parties, Optional.of(since), 7)))
          .isEqualTo(statements(ledger, between(parties, Optional.of(since), 1000)).subList(0, 7));
    }
  }

  private static boolean takesPart(Statement statement, String party) {
    return statement.said().subject().flatMap(Party::id).equals(Optional.of(party))
        || statement.said().object().flatMap(Party::id).equals(Optional.of(party));
  }

  @Test
  void what_was_told_later_is_not_known_before() {
    ledger.note(List.of(assault));
    StatementQuery all = StatementQuery.ALL;
    StatementQuery known =
        new StatementQuery(
            all.kinds(),
            all.relations(),
            all.parties(),
            all.document(),
            all.since(),
            all.until(),
            Optional.of(DAY),
            all.limit());
    assertThat(statements(ledger, known)).as("told a day later").isEmpty();
  }

  @Test
  void other_kinds_are_not_looked_for_among_coded_events() {
    ledger.note(List.of(assault));
    StatementQuery all = StatementQuery.ALL;
    StatementQuery statuses =
        new StatementQuery(
            Set.of(Kind.STATUS),
            all.relations(),
            Set.of("AAA"),
            all.document(),
            all.since(),
            all.until(),
            all.known(),
            all.limit());
    assertThat(statements(ledger, statuses)).isEmpty();
  }

  @Test
  void what_texts_tell_can_be_asked_for_alone() {
    ledger.note(List.of(assault));
    var document = Samples.document("d", "Rurik raided Olava.");
    Statement raid = Samples.event(document, "AAA", EventType.ASSAULT, "olava");
    ledger.file(document, List.of(raid));
    List<Statement> told = new ArrayList<>();
    ledger.told(told::add);
    assertThat(told).containsExactly(raid);
    assertThat(ledger.coded()).isEqualTo(1);
  }

  @Test
  void the_words_of_a_row_are_kept_and_a_sentence_makes_a_statement() {
    Event row = Samples.coded("g-5", DAY, "AAA", "BBB");
    assertThat(CodedEvent.fits(worded(row, "AAA 190 BBB; Goldstein -10.0, tone -2.5"))).isTrue();
    assertThat(CodedEvent.fits(worded(row, "Shells fell on the town."))).isFalse();
    Event worded = worded(row, "AAA 190 BBB; Goldstein -10.0, tone -2.5");
    ledger.note(List.of(worded));
    assertThat(statements(ledger)).containsExactly(worded);
  }

  private static Event worded(Event event, String words) {
    Source source = event.source();
    Said said = event.said();
    return event.with(
        new Said(
            said.id(),
            said.speaker(),
            said.subject(),
            said.object(),
            said.place(),
            said.period(),
            said.polarity(),
            said.modality(),
            said.confidence(),
            said.reader(),
            new Source(
                source.document(),
                source.title(),
                source.published(),
                source.publishedIs(),
                source.recorded(),
                0,
                0,
                words.length(),
                words)));
  }

  @Test
  void what_a_document_told_is_found_by_its_address() {
    ledger.note(List.of(assault, full()));
    StatementQuery all = StatementQuery.ALL;
    StatementQuery of =
        new StatementQuery(
            all.kinds(),
            all.relations(),
            all.parties(),
            Optional.of("set of events"),
            all.since(),
            all.until(),
            all.known(),
            all.limit());
    assertThat(statements(ledger, of)).hasSize(2);
  }

  @Test
  void a_copy_of_the_ledger_has_them_too() throws SQLException {
    ledger.note(List.of(assault, full()));
    String copy = store.freshAddress(folder.resolve("copy"));
    Ledgers.copy(address, copy);
    try (Ledger other = Ledgers.openForReading(copy)) {
      assertThat(statements(other)).isEqualTo(statements(ledger));
    }
  }

  @Test
  void an_import_that_was_cut_off_is_run_again_and_is_whole() {
    List<Statement> all = KeepingTest.coded(3000);
    ledger.note(all.subList(0, 1234));
    assertThat(ledger.note(all)).isEqualTo(3000 - 1234);
    assertThat(ledger.totals().statements()).isEqualTo(3000);
  }

  @Test
  void events_are_found_by_their_own_id_and_the_day_on_which_they_were_told_of() {
    Event other = Samples.coded("g-2", DAY.plusDays(1), "AAA", "BBB");
    ledger.note(List.of(full(), assault, other));
    assertThat(ledger.events(DAY.plusDays(1), Set.of("event-9"))).containsExactly(full());
    assertThat(ledger.events(DAY.plusDays(2), Set.of("event-9"))).isEmpty();
    assertThat(ledger.events(DAY.plusDays(1), Set.of("none"))).isEmpty();
  }

  @Test
  void the_last_day_that_was_told_of_is_found_in_texts_and_data_sets() {
    assertThat(ledger.lastTold(DAY)).isEmpty();
    LocalDate told = assault.source().published().orElseThrow();
    ledger.note(List.of(assault, Samples.coded("g-2", DAY.plusDays(9), "AAA", "CCC")));
    assertThat(ledger.lastTold(told.minusDays(1))).isEmpty();
    assertThat(ledger.lastTold(told.plusDays(8))).contains(told);
    assertThat(ledger.lastTold(told.plusYears(1))).contains(told.plusDays(9));
  }
}
