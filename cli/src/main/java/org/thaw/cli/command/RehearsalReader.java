package org.thaw.cli.command;

import java.util.List;
import java.util.Optional;
import org.thaw.reading.Reader;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;

/** Knows one invented report by heart, so that a rehearsal needs no parser. */
final class RehearsalReader implements Reader {

  static final String REPORT =
      "{\"id\":\"rehearsal\",\"date\":\"2020-01-01\",\"language\":\"en\","
          + "\"text\":\"In the valley of Olava the fields were quiet.\"}\n";

  @Override
  public String version() {
    return "rehearsal";
  }

  @Override
  public List<Statement> read(Document document) {
    return List.of(
        status(said(document, "olava"), StatusRelation.CONTROLS),
        status(said(document, "olava"), StatusRelation.STATIONED_IN),
        StatementIds.identified(
            new Event(
                said(document, "BBB"),
                EventType.CONSULT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Toll.NONE)));
  }

  private static Statement status(Said said, StatusRelation relation) {
    return StatementIds.identified(new Status(said, relation, Optional.empty(), Optional.empty()));
  }

  private Said said(Document document, String object) {
    return new Said(
        "",
        Optional.empty(),
        Optional.of(Party.of("AAA", "Aland")),
        Optional.of(Party.of(object, "Olava")),
        Optional.empty(),
        Period.UNKNOWN,
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        1,
        version(),
        new Source(
            document.id(),
            document.title(),
            document.published(),
            document.publishedIs(),
            document.recorded(),
            0,
            0,
            document.text().length(),
            document.text()));
  }
}
