package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Alignment;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Repair;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Span;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;

/** Invented documents and statements for the tests. */
final class Samples {

  static final Instant READ = Instant.parse("2023-03-04T05:06:07.123456789Z");
  static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 15);

  private static final int SKETCH = 128;

  private Samples() {}

  /** A forecast that nothing is known of yet. */
  static FiledEdit edit(String action) {
    return new FiledEdit(
        action, "AAA.strength", "BBB.strength", "OWN", Optional.of(-0.5), "so it was", "Ada", READ);
  }

  static FiledScenario scenario(String name, String question) {
    return new FiledScenario(
        name, question, "Ada", READ, List.of(new FiledScenario.Run(READ, "[]")));
  }

  static FiledForecast forecast(String id) {
    return new FiledForecast(
        id,
        "AAA",
        "olava",
        QuadClass.MATERIAL_CONFLICT,
        PUBLISHED,
        PUBLISHED.plusDays(1),
        PUBLISHED.plusDays(30),
        0.1 + 0.2,
        0.25,
        Optional.empty());
  }

  /** A document whose sketch is its own. */
  static Document document(String id, String text) {
    return document(id, text, sketch(text.hashCode(), SKETCH));
  }

  static Document document(String id, String text, List<Integer> sketch) {
    return new Document(
        id,
        "feed:" + id,
        Optional.of("Report " + id),
        text,
        Optional.of("<p>" + text),
        new Alignment(List.of(new Alignment.Run(0, 3, text.length()))),
        List.of(new Repair("fused-capital", new Span(0, 1), "x", "y")),
        List.of(new Span(0, 1)),
        Optional.of(PUBLISHED),
        Optional.of(DateOrigin.KNOWN),
        "en",
        READ,
        new Fingerprint(StatementIds.digest(text), sketch));
  }

  /** The same document with another date; none: undated. */
  static Document dated(Document document, Optional<LocalDate> published, DateOrigin origin) {
    return new Document(
        document.id(),
        document.address(),
        document.title(),
        document.text(),
        document.raw(),
        document.alignment(),
        document.repairs(),
        document.headings(),
        published,
        published.map(day -> origin),
        document.language(),
        document.recorded(),
        document.fingerprint());
  }

  /** A sketch, the first {@code same} values of which follow from the seed. */
  static List<Integer> sketch(int seed, int same) {
    List<Integer> sketch = new ArrayList<>();
    for (int i = 0; i < SKETCH; i++) {
      sketch.add(i < same ? seed * 31 + i * 7919 : seed + 1_000_003 * (same + i));
    }
    return sketch;
  }

  static Event event(Document document, String subject, EventType type, String object) {
    return event(document, document.text(), subject, type, object, "thaw 0.1");
  }

  static Event event(
      Document document,
      String sentence,
      String subject,
      EventType type,
      String object,
      String reader) {
    Said said = said(document, sentence, reader, Period.day(PUBLISHED.minusDays(1)));
    return (Event)
        StatementIds.identified(
            new Event(
                between(said, subject, object),
                type,
                Optional.empty(),
                List.of("military"),
                Optional.of("190"),
                Optional.empty(),
                Toll.NONE));
  }

  /** An event of a data set: no sentence, told on the next day. */
  static Event coded(String id, LocalDate day, String subject, String object) {
    Source source =
        new Source(
            "set of events",
            Optional.empty(),
            Optional.of(day.plusDays(1)),
            Optional.of(DateOrigin.KNOWN),
            READ,
            0,
            0,
            0,
            "");
    Said said =
        new Said(
            id,
            Optional.empty(),
            Optional.of(Party.of(subject, subject)),
            Optional.of(Party.of(object, object)),
            Optional.empty(),
            Period.day(day),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            1,
            "set 1",
            source);
    return new Event(
        said,
        EventType.ASSAULT,
        Optional.empty(),
        List.of(),
        Optional.of("190"),
        Optional.of(id),
        Toll.NONE);
  }

  static Statement status(
      Document document, String subject, StatusRelation relation, String object, LocalDate from) {
    Said said = said(document, document.text(), "thaw 0.1", Period.since(from, Precision.MONTH));
    return StatementIds.identified(
        new Status(between(said, subject, object), relation, Optional.empty(), Optional.empty()));
  }

  /** A person's note on a statement. */
  static Note note(NoteRelation relation, String refers, String person) {
    Source source =
        new Source(
            "notes", Optional.empty(), Optional.empty(), Optional.empty(), READ, 0, 0, 0, "");
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
            person,
            source);
    return (Note) StatementIds.identified(new Note(said, relation, refers));
  }

  private static Said said(Document document, String sentence, String reader, Period period) {
    int start = document.text().indexOf(sentence);
    Source source =
        new Source(
            document.id(),
            document.title(),
            document.published(),
            document.publishedIs(),
            READ,
            0,
            start,
            start + sentence.length(),
            sentence);
    return new Said(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        period,
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        0.5,
        reader,
        source);
  }

  private static Said between(Said said, String subject, String object) {
    return new Said(
        said.id(),
        said.speaker(),
        Optional.of(Party.of(subject, subject)),
        Optional.of(Party.of(object, object)),
        said.place(),
        said.period(),
        said.polarity(),
        said.modality(),
        said.confidence(),
        said.reader(),
        said.source());
  }
}
