package org.thaw.statement;

/**
 * A person's or a newer reader's word on another statement; undone by another note.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param refers the statement, actor or agreement that it is about
 */
public record Note(Said said, NoteRelation relation, String refers) implements Statement {

  @Override
  public Note with(Said newSaid) {
    return new Note(newSaid, relation, refers);
  }
}
