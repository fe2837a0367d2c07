package org.thaw.reading;

import java.util.Optional;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Document;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Said;
import org.thaw.statement.Source;

/** Fills in what all statements of a sentence share. */
final class StatementMaker {

  private final Document document;
  private final Sentence sentence;
  private final String reader;

  StatementMaker(Document document, Sentence sentence, String reader) {
    this.document = document;
    this.sentence = sentence;
    this.reader = reader;
  }

  Said said(
      Stance stance,
      Optional<Party> subject,
      Optional<Party> object,
      Optional<Place> place,
      Period period,
      double confidence) {
    return new Said(
        "",
        stance.speaker(),
        subject,
        object,
        place,
        period,
        stance.polarity(),
        stance.modality(),
        confidence,
        reader,
        source());
  }

  private Source source() {
    return new Source(
        document.id(),
        document.title(),
        document.published(),
        document.publishedIs(),
        document.recorded(),
        sentence.number(),
        sentence.start(),
        sentence.end(),
        document.text().substring(sentence.start(), sentence.end()));
  }
}
