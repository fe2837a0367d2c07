package org.thaw.statement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.statement.*;

class StatementJsonTest {

  private static final Source SOURCE =
      new Source(
          "wire-1",
          Optional.of("Talks"),
          Optional.of(LocalDate.of(2022, 11, 15)),
          Optional.of(DateOrigin.KNOWN),
          Instant.parse("2022-11-16T08:00:00Z"),
          2,
          10,
          30,
          "Rurik shelled Olava.");

  private static Said said() {
    return new Said(
        "",
        Optional.of(Party.named("a ministry")),
        Optional.of(Party.of("AAA", Sector.MIL, "Rurik")),
        Optional.of(Party.of("olava", "Olava")),
        Optional.of(new Place(Optional.of("olava"), "Olava", Optional.of(new Place.Point(41, 44)))),
        Period.day(LocalDate.of(2022, 11, 14)),
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        0.75,
        "thaw 0.1",
        SOURCE);
  }

  static Stream<Statement> everyKind() {
    Toll toll =
        Toll.of(
            TollKind.KILLED,
            new Toll.Range(
                OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(9), Optional.of("AAA")));
    return Stream.<Statement>of(
            new Event(
                said(),
                EventType.ASSAULT,
                Optional.of("artillery"),
                List.of("military"),
                Optional.of("194"),
                Optional.of("e1"),
                toll),
            new Status(
                said(),
                StatusRelation.DEPENDS_ON,
                Optional.of(Channel.ENERGY),
                Optional.of(Trend.FALLING)),
            new Pledge(
                said(), PledgeRelation.CEASEFIRE, Optional.of("to hold fire"), Optional.of("a1")),
            new Verdict(said(), VerdictRelation.HELD, Optional.empty()),
            new Link(said(), LinkRelation.ENABLES, "the war", "the raid", Sign.LESS),
            new Outlook(
                said(), OutlookRelation.LIKELY, "talks", Optional.of(new Likelihood(0.55, 0.8))),
            new Note(said(), NoteRelation.RETRACTS, "s1"))
        .map(StatementIds::identified);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void reads_back_what_it_wrote(Statement statement) {
    assertThat(StatementJson.fromLine(StatementJson.toLine(statement))).isEqualTo(statement);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void gives_the_same_content_the_same_id(Statement statement) {
    assertThat(StatementIds.identified(statement.with(statement.said().withId("other"))).id())
        .isEqualTo(statement.id())
        .hasSize(16);
  }

  @Test
  void names_the_field_that_is_wrong() {
    String line = StatementJson.toLine(everyKind().findFirst().orElseThrow());
    assertThatThrownBy(() -> StatementJson.fromLine(line.replace("ASSAULT", "HUG")))
        .isInstanceOf(StatementFormatException.class)
        .hasMessageContaining("relation: HUG");
    assertThatThrownBy(() -> StatementJson.fromLine(line.replace("2022-11-14", "2022-13-14")))
        .hasMessageContaining("from: no ISO day: 2022-13-14");
    assertThatThrownBy(() -> StatementJson.fromLine("[]"))
        .hasMessageContaining("not a JSON object");
  }
}
