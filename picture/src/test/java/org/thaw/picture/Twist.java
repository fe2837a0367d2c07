package org.thaw.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.statement.Event;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;
import org.thaw.statement.Verdict;
import org.thaw.statement.VerdictRelation;

/** What {@link Told} tells, said otherwise: on somebody's word, in other words, with a toll. */
public final class Twist {

  private Twist() {}

  /** The same on somebody's word. */
  public static Statement by(String speaker, Statement statement) {
    return with(statement, Optional.of(Party.of(speaker, speaker)), statement.source());
  }

  /** The same in a sentence of these words. */
  public static Statement text(String words, Statement statement) {
    Source s = statement.source();
    Source source =
        new Source(
            s.document(),
            s.title(),
            s.published(),
            s.publishedIs(),
            s.recorded(),
            s.sentence(),
            s.start(),
            s.start() + words.length(),
            words);
    return with(statement, statement.said().speaker(), source);
  }

  /** A pledge of these words. */
  public static Statement clause(String words, Statement pledge) {
    return StatementIds.identified(
        new Pledge(
            pledge.said(), ((Pledge) pledge).relation(), Optional.of(words), Optional.empty()));
  }

  /** The verdict that a sentence gives, as {@link Told} would say a status. */
  public static Statement verdict(Statement like, VerdictRelation relation, Optional<String> by) {
    Said s = like.said();
    Said said =
        new Said(
            "",
            s.speaker(),
            Optional.empty(),
            by.map(id -> Party.of(id, id)),
            s.place(),
            s.period(),
            s.polarity(),
            s.modality(),
            s.confidence(),
            s.reader(),
            s.source());
    return StatementIds.identified(new Verdict(said, relation, Optional.empty()));
  }

  /** An event with a toll of so many killed. */
  public static Statement killed(int low, int high, Statement event) {
    return toll(
        event,
        Toll.of(
            TollKind.KILLED,
            new Toll.Range(
                OptionalInt.of(low), OptionalInt.empty(), OptionalInt.of(high), Optional.empty())));
  }

  private static Statement toll(Statement statement, Toll toll) {
    Event e = (Event) statement;
    return StatementIds.identified(
        new Event(e.said(), e.relation(), e.mode(), List.of(), e.cameo(), e.eventId(), toll));
  }

  /** A person's note of a day. */
  public static Note note(String day, NoteRelation relation, String subject, String refers) {
    Instant recorded = LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    Said said =
        new Said(
            "",
            Optional.of(Party.named("somebody")),
            Optional.of(Party.of(subject, subject)),
            Optional.of(Party.of(refers, refers)),
            Optional.empty(),
            Period.UNKNOWN,
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            1,
            "somebody",
            new Source(
                "note " + day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recorded,
                0,
                0,
                0,
                ""));
    return (Note) StatementIds.identified(new Note(said, relation, refers));
  }

  private static Statement with(Statement statement, Optional<Party> speaker, Source source) {
    Said s = statement.said();
    Said said =
        new Said(
            "",
            speaker,
            s.subject(),
            s.object(),
            s.place(),
            s.period(),
            s.polarity(),
            s.modality(),
            s.confidence(),
            s.reader(),
            source);
    return StatementIds.identified(statement.with(said));
  }
}
