package org.thaw.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Alignment;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;

/** Tiny invented texts, read whole by one reader that all tests share. */
final class Texts {

  private static final Reader READER = Readers.open();

  private Texts() {}

  static List<Statement> read(String text) {
    return READER.read(
        new Document(
            "d",
            "d.txt",
            Optional.empty(),
            text,
            Optional.empty(),
            Alignment.IDENTITY,
            List.of(),
            List.of(),
            Optional.of(LocalDate.of(2022, 11, 15)),
            Optional.of(DateOrigin.KNOWN),
            "en",
            Instant.EPOCH,
            new Fingerprint("", List.of())));
  }

  static List<Event> events(String text) {
    return read(text).stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }

  /** Subject, relation, object; "not" in front where it is denied. */
  static String line(Statement s) {
    return (s.said().polarity() == Polarity.DENIED ? "not " : "")
        + s.said().subject().map(Party::key).orElse("-")
        + " "
        + s.relation().name()
        + " "
        + s.said().object().map(Party::key).orElse("-");
  }

  static List<String> lines(String text) {
    return read(text).stream().map(Texts::line).toList();
  }
}
