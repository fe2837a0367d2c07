package org.thaw.exchange.row;

import java.util.List;
import java.util.Optional;
import org.thaw.exchange.code.PloverCode;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;

/**
 * What all statements of a row share. Their ids follow from the row's own id and from what they
 * say: the same row gives the same ids, a changed one gives others.
 *
 * @param rowId the row's id in its data set, with the data set's name: {@code acled:XYZ12}
 * @param reader the data set, and what it is kept apart by
 * @param confidence 0 to 1
 * @param period when
 * @param place where
 * @param source the row's words, and where they come from
 */
public record RowFacts(
    String rowId,
    String reader,
    double confidence,
    Period period,
    Optional<Place> place,
    Source source) {

  private static final char SEPARATOR = '\u001f';

  /** An event of a type. */
  public Event event(
      Optional<Party> actor,
      Optional<Party> recipient,
      PloverCode code,
      Optional<String> cameo,
      Toll toll) {
    StringBuilder key = key(actor, recipient, code.type().name());
    key.append(code.mode().orElse("")).append(SEPARATOR).append(cameo.orElse(""));
    code.contexts().forEach(context -> key.append(SEPARATOR).append(context));
    toll.ranges().forEach((kind, range) -> key.append(SEPARATOR).append(kind).append(range));
    return new Event(
        said(key, actor, recipient),
        code.type(),
        code.mode(),
        code.contexts(),
        cameo,
        Optional.of(rowId),
        toll);
  }

  /** An event of a type and mode. */
  public Event event(
      Optional<Party> actor,
      Optional<Party> recipient,
      EventType type,
      Optional<String> mode,
      Toll toll) {
    PloverCode code = new PloverCode(type, mode, List.of(), true);
    return event(actor, recipient, code, Optional.empty(), toll);
  }

  /** A promise within the agreement that the row is. */
  public Pledge pledge(Optional<Party> promiser, PledgeRelation relation, String clause) {
    StringBuilder key = key(promiser, Optional.empty(), relation.name()).append(clause);
    return new Pledge(
        said(key, promiser, Optional.empty()), relation, Optional.of(clause), Optional.of(rowId));
  }

  /** This edition of the row takes the place of a statement of an older one. */
  public Note supersedes(String statementId) {
    StringBuilder key = key(Optional.empty(), Optional.empty(), "SUPERSEDES").append(statementId);
    return new Note(
        said(key, Optional.empty(), Optional.empty()), NoteRelation.SUPERSEDES, statementId);
  }

  private StringBuilder key(Optional<Party> actor, Optional<Party> recipient, String relation) {
    StringBuilder key = new StringBuilder(200);
    key.append(rowId).append(SEPARATOR).append(reader).append(SEPARATOR);
    key.append(source.document()).append(SEPARATOR).append(source.sentence()).append(SEPARATOR);
    key.append(relation).append(SEPARATOR);
    party(key, actor);
    party(key, recipient);
    period.from().ifPresent(key::append);
    key.append(SEPARATOR);
    period.to().ifPresent(key::append);
    key.append(SEPARATOR);
    place.ifPresent(where -> place(key, where));
    return key.append(SEPARATOR);
  }

  /** Coordinates by their bits: that is quicker than their digits. */
  private static void place(StringBuilder key, Place place) {
    key.append(place.name());
    if (place.point().isPresent()) {
      Place.Point point = place.point().get();
      key.append(SEPARATOR).append(Double.doubleToLongBits(point.lat()));
      key.append(SEPARATOR).append(Double.doubleToLongBits(point.lon()));
    }
  }

  private static void party(StringBuilder key, Optional<Party> party) {
    party.ifPresent(
        who -> {
          key.append(who.key());
          who.sector().ifPresent(sector -> key.append('+').append(sector));
        });
    key.append(SEPARATOR);
  }

  private Said said(StringBuilder key, Optional<Party> subject, Optional<Party> object) {
    return new Said(
        StatementIds.digest(key.toString()),
        Optional.empty(),
        subject,
        object,
        place,
        period,
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        confidence,
        reader,
        source);
  }
}
