package org.thaw.picture.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.picture.Days;
import org.thaw.picture.Gathered;
import org.thaw.statement.Note;
import org.thaw.statement.Statement;

/**
 * What was known on a day, once the notes known by then are heeded: what they take back is out, and
 * joined identities go by one id. Every view reads from this, so that a note, and another one that
 * undoes it, work alike in all of them.
 *
 * @param statements all but the notes, by id
 * @param identities who is whom
 */
public record Settled(List<Statement> statements, Identities identities) {

  /** Copies the list. */
  public Settled {
    statements = List.copyOf(statements);
  }

  /**
   * What is left of what was gathered.
   *
   * @param known only what had been published by this day; empty: all
   */
  public static Settled of(Gathered gathered, Optional<LocalDate> known) {
    List<Statement> all =
        gathered.all().stream().filter(statement -> Days.knownOn(statement, known)).toList();
    Notes notes = Notes.among(all);
    Identities identities = Identities.of(notes);
    List<Statement> left =
        all.stream()
            .filter(statement -> !(statement instanceof Note) && !notes.takesBack(statement))
            .map(identities::in)
            .toList();
    return new Settled(left, identities);
  }
}
