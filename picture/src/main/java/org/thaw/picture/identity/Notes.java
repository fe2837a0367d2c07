package org.thaw.picture.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;

/**
 * The notes that are in force. A note can only be taken back by a later one; the one that takes it
 * back can be taken back itself.
 */
final class Notes {

  private static final Comparator<Note> LATEST_FIRST =
      Comparator.<Note, java.time.Instant>comparing(note -> note.source().recorded())
          .thenComparing(Note::id)
          .reversed();

  private final List<Note> inForce;
  private final Set<String> takenBack;

  private Notes(List<Note> inForce, Set<String> takenBack) {
    this.inForce = inForce;
    this.takenBack = takenBack;
  }

  static Notes among(Collection<Statement> statements) {
    List<Note> latestFirst =
        statements.stream()
            .filter(Note.class::isInstance)
            .map(Note.class::cast)
            .sorted(LATEST_FIRST)
            .toList();
    Set<String> takenBack = new HashSet<>();
    List<Note> inForce = latestFirst.stream().filter(note -> holds(note, takenBack)).toList();
    return new Notes(inForce, Set.copyOf(takenBack));
  }

  /** Whether no later note takes it back; if so, what it takes back itself is gone. */
  private static boolean holds(Note note, Set<String> takenBack) {
    boolean holds = !takenBack.contains(note.id());
    if (holds && note.relation() != NoteRelation.SAME_AS) {
      takenBack.add(note.refers());
    }
    return holds;
  }

  /** Those that join identities, the latest first. */
  List<Note> joining() {
    return inForce.stream().filter(note -> note.relation() == NoteRelation.SAME_AS).toList();
  }

  /** Whether a note in force takes the statement back, corrects or supersedes it. */
  boolean takesBack(Statement statement) {
    return takenBack.contains(statement.id());
  }
}
