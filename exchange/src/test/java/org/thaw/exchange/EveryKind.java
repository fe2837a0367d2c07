package org.thaw.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.thaw.statement.*;

/** Invented statements of every kind and relation, full and bare. */
final class EveryKind {

  static final String SENTENCE = "Rurik \"shelled\" Olava,\r\nit said. ";

  private EveryKind() {}

  static Stream<Statement> statements() {
    return Stream.of(Kind.values())
        .flatMap(Relation::all)
        .flatMap(relation -> Stream.of(statement(relation, full()), bare(relation)))
        .map(StatementIds::identified);
  }

  private static Said full() {
    return new Said(
        "",
        Optional.of(Party.named("a ministry")),
        Optional.of(Party.of("AAA", Sector.MIL, "Rurik's army")),
        Optional.of(Party.of("olava", "Olava")),
        Optional.of(
            new Place(Optional.of("olava"), "Olava", Optional.of(new Place.Point(41.5, -44)))),
        Period.day(LocalDate.of(2022, 11, 14)),
        Polarity.DENIED,
        Modality.DEMANDED,
        0.75,
        "thaw 0.1",
        new Source(
            "wire-1",
            Optional.of("Talks"),
            Optional.of(LocalDate.of(2022, 11, 15)),
            Optional.of(DateOrigin.GUESSED),
            Instant.parse("2022-11-16T08:00:00Z"),
            2,
            10,
            10 + SENTENCE.length(),
            SENTENCE));
  }

  private static Said bareSaid() {
    return new Said(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Place(Optional.empty(), "somewhere", Optional.empty())),
        Period.UNKNOWN,
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        0,
        "Ada",
        new Source(
            "x", Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH, 0, 0, 0, ""));
  }

  private static Statement statement(Relation relation, Said said) {
    return switch (relation.kind()) {
      case EVENT -> event(said, (EventType) relation);
      case STATUS ->
          new Status(
              said,
              (StatusRelation) relation,
              Optional.of(Channel.ENERGY),
              Optional.of(Trend.FALLING));
      case PLEDGE ->
          new Pledge(said, (PledgeRelation) relation, Optional.of("to rest"), Optional.of("a1"));
      case VERDICT -> new Verdict(said, (VerdictRelation) relation, Optional.of("a1"));
      case LINK -> new Link(said, (LinkRelation) relation, "the war", "the raid", Sign.LESS);
      case OUTLOOK ->
          new Outlook(
              said, (OutlookRelation) relation, "talks", Optional.of(new Likelihood(0.55, 0.8)));
      case NOTE -> new Note(said, (NoteRelation) relation, "s1");
    };
  }

  private static Statement event(Said said, EventType type) {
    Toll.Range range =
        new Toll.Range(
            OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(9), Optional.of("AAA"));
    return new Event(
        said,
        type,
        Optional.of("artillery"),
        List.of("military", "territory"),
        Optional.of("194"),
        Optional.of("e1"),
        Toll.of(TollKind.WOUNDED, range));
  }

  private static Statement bare(Relation relation) {
    Said said = bareSaid();
    return switch (relation.kind()) {
      case EVENT ->
          new Event(
              said,
              (EventType) relation,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Toll.NONE);
      case STATUS ->
          new Status(said, (StatusRelation) relation, Optional.empty(), Optional.empty());
      case PLEDGE ->
          new Pledge(said, (PledgeRelation) relation, Optional.empty(), Optional.empty());
      case VERDICT -> new Verdict(said, (VerdictRelation) relation, Optional.empty());
      case OUTLOOK -> new Outlook(said, (OutlookRelation) relation, "talks", Optional.empty());
      case LINK, NOTE -> statement(relation, said);
    };
  }
}
