package org.thaw.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Channel;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Outlook;
import org.thaw.statement.OutlookRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;
import org.thaw.statement.Trend;

/** Invented statements for tests: "on this day this document told that …". */
public record Told(
    String document,
    LocalDate published,
    DateOrigin publishedIs,
    LocalDate read,
    int sentence,
    Period period,
    Polarity polarity,
    Modality modality) {

  /** A dated report that was read ten days later. */
  public static Told on(String day, String document) {
    LocalDate published = LocalDate.parse(day);
    return new Told(
        document,
        published,
        DateOrigin.KNOWN,
        published.plusDays(10),
        0,
        Period.UNKNOWN,
        Polarity.AFFIRMED,
        Modality.ACTUAL);
  }

  public Told guessed() {
    return copy(sentence, DateOrigin.GUESSED, period, polarity, modality);
  }

  public Told sentence(int number) {
    return copy(number, publishedIs, period, polarity, modality);
  }

  public Told during(Period newPeriod) {
    return copy(sentence, publishedIs, newPeriod, polarity, modality);
  }

  public Told denied() {
    return copy(sentence, publishedIs, period, Polarity.DENIED, modality);
  }

  public Told in(Modality newModality) {
    return copy(sentence, publishedIs, period, polarity, newModality);
  }

  public Statement status(String subject, StatusRelation relation, String object) {
    return StatementIds.identified(
        new Status(said(subject, object), relation, Optional.empty(), Optional.empty()));
  }

  public Statement status(
      String subject, StatusRelation relation, String object, Channel channel, Trend trend) {
    return StatementIds.identified(
        new Status(
            said(subject, object), relation, Optional.of(channel), Optional.ofNullable(trend)));
  }

  public Statement outlook(OutlookRelation relation, String content) {
    return StatementIds.identified(
        new Outlook(said("nobody", "nothing"), relation, content, Optional.empty()));
  }

  public Statement event(String actor, EventType type, String recipient) {
    return StatementIds.identified(
        new Event(
            said(actor, recipient),
            type,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Toll.NONE));
  }

  public Statement pledge(String subject, PledgeRelation relation, String object) {
    return StatementIds.identified(
        new Pledge(said(subject, object), relation, Optional.empty(), Optional.empty()));
  }

  /** A promise to nobody in particular. */
  public Statement pledge(String subject, PledgeRelation relation) {
    Said to = said(subject, subject);
    Said open =
        new Said(
            to.id(),
            to.speaker(),
            to.subject(),
            Optional.empty(),
            to.place(),
            to.period(),
            to.polarity(),
            to.modality(),
            to.confidence(),
            to.reader(),
            to.source());
    return StatementIds.identified(new Pledge(open, relation, Optional.empty(), Optional.empty()));
  }

  private Told copy(
      int newSentence,
      DateOrigin newOrigin,
      Period newPeriod,
      Polarity newPolarity,
      Modality newModality) {
    return new Told(
        document, published, newOrigin, read, newSentence, newPeriod, newPolarity, newModality);
  }

  private Said said(String subject, String object) {
    Instant recorded = read.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new Said(
        "",
        Optional.empty(),
        Optional.of(Party.of(subject, subject)),
        Optional.of(Party.of(object, object)),
        Optional.empty(),
        period,
        polarity,
        modality,
        0.9,
        "test 1",
        new Source(
            document,
            Optional.empty(),
            Optional.of(published),
            Optional.of(publishedIs),
            recorded,
            sentence,
            0,
            9,
            "A sentence."));
  }
}
