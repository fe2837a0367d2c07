package org.thaw.statement;

/**
 * One thing that a document says, or that a person noted. The ledger only ever appends them; a
 * later report never overwrites an earlier one.
 */
public sealed interface Statement permits Event, Status, Pledge, Verdict, Link, Outlook, Note {

  /** What every statement has. */
  Said said();

  /** What it says of its subject and object. */
  Relation relation();

  /** The same statement with another {@link Said}. */
  Statement with(Said said);

  /** The statement's stable id. */
  default String id() {
    return said().id();
  }

  /** The kind, as its relation tells. */
  default Kind kind() {
    return relation().kind();
  }

  /** The sentence that it rests on. */
  default Source source() {
    return said().source();
  }
}
