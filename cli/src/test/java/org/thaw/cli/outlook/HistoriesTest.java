package org.thaw.cli.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.cli.House;
import org.thaw.cli.OwnLedgers;
import org.thaw.foresight.dyad.DyadWalks;
import org.thaw.foresight.outlook.Chance;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.foresight.outlook.DyadOutlook;
import org.thaw.ledger.Ledger;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;

/** What is remembered of a ledger is what the ledger says, whatever becomes of it meanwhile. */
class HistoriesTest {

  private static final LocalDate START = LocalDate.of(2022, 6, 1);
  private static final int DAYS = 140;
  private static final LocalDate EVENING = START.plusDays(DAYS);
  private static final Dyad DYAD = new Dyad("AAA", "BBB");
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final String[] NAMES = {"AAA", "BBB", "CCC", "DDD"};

  @TempDir private Path folder;
  private House house;
  private Histories held;

  @BeforeEach
  void fill() {
    house = new House(folder);
    held = new Histories();
    List<Statement> events = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(4);
    for (int d = 0; d < DAYS; d++) {
      for (int k = 0; k < 3; k++) {
        int one = random.nextInt(NAMES.length);
        int other = (one + 1 + random.nextInt(NAMES.length - 1)) % NAMES.length;
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        events.add(coded("g-" + d + "-" + k, d, NAMES[one], type, NAMES[other]));
      }
    }
    write(events);
    house.thaw("read", house.documents("r.jsonl", "r", "2022-10-01", words()).toString());
  }

  private static String words() {
    return "AAA ASSAULT BBB. CCC CONSULT BBB. league ACCUSE AAA.";
  }

  @AfterEach
  void it_is_as_if_nothing_had_been_remembered() {
    try (Ledger ledger = new OwnLedgers().openForReading(house.ledger().toString())) {
      for (LocalDate evening : List.of(EVENING, START.plusDays(120))) {
        Chronicle whole = Chronicles.of(ledger, evening);
        Chronicle remembered = held.of(ledger, DYAD, evening);
        assertThat(remembered.first()).isEqualTo(whole.first());
        assertThat(remembered.counted()).isEqualTo(whole.counted());
        assertThat(remembered.undated()).isEqualTo(whole.undated());
        assertThat(remembered.between(DYAD)).isEqualTo(whole.between(DYAD));
        assertThat(chances(remembered, held.walks())).isEqualTo(chances(whole, new DyadWalks()));
      }
    }
  }

  private static List<Chance> chances(Chronicle chronicle, DyadWalks walks) {
    DyadOutlook outlook = new DyadOutlook(chronicle, 7, walks);
    assertThat(outlook.lack(DYAD)).isEmpty();
    return outlook.of(DYAD);
  }

  private void ask() {
    try (Ledger ledger = new OwnLedgers().openForReading(house.ledger().toString())) {
      chances(held.of(ledger, DYAD, EVENING), held.walks());
    }
  }

  private void write(List<Statement> events) {
    try (Ledger ledger = new OwnLedgers().open(house.ledger().toString())) {
      ledger.note(events);
    }
  }

  @Test
  void asked_once() {}

  @Test
  void asked_again_after_more_events_and_more_words() {
    ask();
    write(
        List.of(
            coded("late", DAYS - 2, "BBB", EventType.ASSAULT, "AAA"),
            coded("old", 30, "AAA", EventType.AID, "BBB")));
    house.thaw("read", house.documents("s.jsonl", "s", "2022-10-18", words()).toString());
  }

  @Test
  void asked_again_after_an_event_was_rejected() {
    ask();
    write(List.of(rejection("g-139-2"))); // the last row, whose number the next one takes
    write(List.of(coded("next", DAYS - 1, "BBB", EventType.ASSAULT, "AAA")));
  }

  @Test
  void asked_again_after_the_document_of_an_event_was_forgotten() {
    write(List.of(coded("of r", 100, "AAA", EventType.ASSAULT, "BBB")));
    ask();
    try (Ledger ledger = new OwnLedgers().open(house.ledger().toString())) {
      assertThat(ledger.forget("r", "tester", Instant.EPOCH)).isTrue();
    }
  }

  private static Note rejection(String id) {
    Source source =
        new Source(
            "notes",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Instant.parse("2022-11-02T00:00:00Z"),
            0,
            0,
            0,
            "");
    Said said =
        new Said(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Period.UNKNOWN,
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            1,
            "person",
            source);
    return (Note) StatementIds.identified(new Note(said, NoteRelation.RETRACTS, id));
  }

  private static Event coded(String id, int day, String one, EventType type, String other) {
    LocalDate on = START.plusDays(day);
    Source source =
        new Source(
            id.equals("of r") ? "r" : "row " + id,
            Optional.empty(),
            Optional.of(on),
            Optional.of(DateOrigin.KNOWN),
            Instant.parse("2022-11-01T00:00:00Z"),
            0,
            0,
            2,
            "19");
    Said said =
        new Said(
            id,
            Optional.empty(),
            Optional.of(Party.of(one, one)),
            Optional.of(Party.of(other, other)),
            Optional.empty(),
            Period.day(on),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            1,
            "test",
            source);
    return new Event(
        said, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Toll.NONE);
  }
}
