package org.thaw.statement.kept;

/**
 * Where a part of a view stands.
 *
 * @param key what a question asks for, all pieces of it at once: a dyad, an actor
 * @param piece which piece of that key's state: a month, a year; small ones are cheap to rewrite
 */
public record Slot(String key, String piece) implements Comparable<Slot> {

  @Override
  public int compareTo(Slot other) {
    int byKey = key.compareTo(other.key);
    return byKey != 0 ? byKey : piece.compareTo(other.piece);
  }
}
