package org.thaw.picture.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.statement.Note;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * Which ids mean one and the same, by the {@code SAME_AS} notes in force: subject is the same as
 * object. They hold in both directions and through others (A is B, B is C: A is C). All go by the
 * id that is nobody's subject, so that "A is the same as B" shows both as B; where there is none or
 * more than one, by the first in the alphabet.
 *
 * <p>An id is an actor's or territory's, or {@code agreement:ID}, or {@code conflict:ID}.
 */
public final class Identities {

  /** Everybody is only themselves. */
  public static final Identities NONE = new Identities(List.of(), Map.of());

  private final List<Note> notes;
  private final Map<String, Set<String>> classes;
  private final Map<String, String> chosen = new TreeMap<>();

  private Identities(List<Note> notes, Map<String, Set<String>> classes) {
    this.notes = notes;
    this.classes = classes;
    Set<String> subjects = notes.stream().map(Identities::one).collect(Collectors.toSet());
    for (Map.Entry<String, Set<String>> entry : classes.entrySet()) {
      String first = entry.getValue().iterator().next();
      String choice =
          entry.getValue().stream().filter(id -> !subjects.contains(id)).findFirst().orElse(first);
      chosen.put(entry.getKey(), choice);
    }
  }

  /** What the notes among the statements say; what was taken back by another note is left out. */
  public static Identities of(Collection<Statement> statements) {
    return of(Notes.among(statements));
  }

  static Identities of(Notes notes) {
    Map<String, Set<String>> classes = new TreeMap<>();
    for (Note note : notes.joining()) {
      Set<String> joined = new TreeSet<>(Set.of(one(note)));
      joined.add(note.refers());
      for (String id : List.copyOf(joined)) {
        joined.addAll(classes.getOrDefault(id, Set.of()));
      }
      joined.forEach(id -> classes.put(id, joined));
    }
    return new Identities(notes.joining(), classes);
  }

  private static String one(Note note) {
    return note.said().subject().map(Party::key).orElse(note.refers());
  }

  /** The notes that they rest on, the latest first. */
  public List<Note> notes() {
    return notes;
  }

  /** The id that this one goes by; itself where nobody joined it with another. */
  public String of(String id) {
    return chosen.getOrDefault(id, id);
  }

  /** All ids that mean the same, this one among them. */
  public Set<String> all(String id) {
    return classes.getOrDefault(id, Set.of(id));
  }

  /** The statement with its parties under the ids that they go by; their words stay. */
  public Statement in(Statement statement) {
    return classes.isEmpty() ? statement : Renaming.of(statement, this);
  }

  /** A party under the id that it goes by. */
  Party in(Party party) {
    return classes.containsKey(party.key())
        ? new Party(Optional.of(of(party.key())), party.sector(), party.name())
        : party;
  }
}
