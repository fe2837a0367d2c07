package org.thaw.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thaw.cli.name.Names;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Statements in words: place and toll, and whose word it is. */
class WordsTest {

  private static final Names NAMES =
      new Names() {
        @Override
        public Optional<String> id(String words) {
          return Optional.empty();
        }

        @Override
        public String display(String id, String words) {
          return id.equals("AAA") ? "Aland" : words;
        }

        @Override
        public boolean land(String id) {
          return false;
        }
      };

  private static Toll.Range range(int low, int high, String side) {
    return new Toll.Range(
        OptionalInt.of(low),
        low == high ? OptionalInt.of(low) : OptionalInt.empty(),
        OptionalInt.of(high),
        Optional.of(side).filter(s -> !s.isEmpty()));
  }

  private static Event event(Optional<Party> subject, Toll toll) {
    return new Event(
        new Said(
            "",
            Optional.of(Party.of("AAA", "Aland")),
            subject,
            Optional.of(Party.of("AAA", "Aland")),
            Optional.of(new Place(Optional.of("olava"), "Olava", Optional.empty())),
            Period.day(LocalDate.of(2022, 11, 15)),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            0.8,
            "test",
            new Source(
                "d",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                0,
                0,
                1,
                "x")),
        EventType.ASSAULT,
        Optional.of("heavy-weapons"),
        List.of(),
        Optional.of("194"),
        Optional.of("e"),
        toll);
  }

  @Test
  void an_event_shows_its_place_its_toll_as_a_range_and_on_whose_word() {
    Toll toll =
        new Toll(
            Map.of(TollKind.KILLED, range(12, 12, "AAA"), TollKind.WOUNDED, range(1300, 2999, "")));
    assertThat(new Words(NAMES).line(event(Optional.of(Party.named("Bergia")), toll)))
        .isEqualTo(
            "Bergia ASSAULT/heavy-weapons Aland · at Olava · killed 12 of Aland, wounded"
                + " 1,300–2,999 – says Aland");
  }

  @Test
  void harm_of_nobodys_is_somebodys() {
    assertThat(new Words(NAMES).line(event(Optional.empty(), Toll.NONE)))
        .startsWith("someone ASSAULT/heavy-weapons Aland");
  }

  @Test
  void one_sided_bounds_are_put_in_words() {
    OptionalInt none = OptionalInt.empty();
    Words words = new Words(NAMES);
    assertThat(words.toll(toll(OptionalInt.of(12), none, none))).contains("killed 12 or more");
    assertThat(words.toll(toll(none, none, OptionalInt.of(40)))).contains("killed up to 40");
    assertThat(words.toll(toll(none, OptionalInt.of(100), none))).contains("killed about 100");
  }

  private static Toll toll(OptionalInt low, OptionalInt best, OptionalInt high) {
    return Toll.of(TollKind.KILLED, new Toll.Range(low, best, high, Optional.empty()));
  }
}
