package org.thaw.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.reading.Reader;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Relation;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;

/** Reads sentences of the form "AAA CONTROLS olava." and is quick about it. */
final class ToyReader implements Reader {

  private static final Pattern SENTENCE = Pattern.compile("([\\w-]+) ([A-Z_]{4,}) ([\\w-]+)\\.");

  private final String version;

  ToyReader(String version) {
    this.version = version;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Statement> read(Document document) {
    if (document.text().contains("choke")) {
      throw new IllegalStateException("choked");
    }
    List<Statement> statements = new ArrayList<>();
    Matcher found = SENTENCE.matcher(document.text());
    while (found.find()) {
      statement(document, found).ifPresent(statements::add);
    }
    return statements;
  }

  private Optional<Statement> statement(Document document, Matcher found) {
    Said said = said(document, found);
    return Relation.of(Kind.STATUS, found.group(2))
        .map(relation -> (Statement) status(said, (StatusRelation) relation))
        .or(
            () ->
                Relation.of(Kind.EVENT, found.group(2))
                    .map(relation -> event(said, (EventType) relation)))
        .map(StatementIds::identified);
  }

  private static Status status(Said said, StatusRelation relation) {
    return new Status(said, relation, Optional.empty(), Optional.empty());
  }

  private static Event event(Said said, EventType type) {
    Said dated =
        new Said(
            said.id(),
            said.speaker(),
            said.subject(),
            said.object(),
            said.place(),
            said.source().published().map(Period::day).orElse(Period.UNKNOWN),
            said.polarity(),
            said.modality(),
            said.confidence(),
            said.reader(),
            said.source());
    return new Event(
        dated, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Toll.NONE);
  }

  private Said said(Document document, Matcher found) {
    return new Said(
        "",
        Optional.empty(),
        Optional.of(Party.of(found.group(1), found.group(1))),
        Optional.of(Party.of(found.group(3), found.group(3))),
        Optional.empty(),
        Period.UNKNOWN,
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        0.9,
        version,
        source(document, found));
  }

  private static Source source(Document document, Matcher found) {
    Instant recorded = document.recorded();
    return new Source(
        document.id(),
        document.title(),
        document.published(),
        document.publishedIs(),
        recorded,
        0,
        found.start(),
        found.end(),
        found.group());
  }
}
