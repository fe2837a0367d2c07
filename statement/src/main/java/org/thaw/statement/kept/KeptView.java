package org.thaw.statement.kept;

import java.util.Collection;
import java.util.Set;

/**
 * A view whose state falls into parts that can be stored. Folding is pure: any order of arrival
 * gives the same part, and a statement that is folded twice counts once, so that a ledger may take
 * up broken-off work where it is not sure how far it had come.
 *
 * @param <P> a part of the state, immutable
 */
public interface KeptView<P> {

  /** The name under which the parts are stored; lower case. */
  String name();

  /** Raised whenever fold or codec change, so that ledgers build the parts anew; 1 or more. */
  int version();

  /** The parts that a statement has a bearing on; none: the view passes it over. */
  Set<Slot> slots(Sourced told);

  /** Which statements can have a bearing on any part of a key. */
  Scope scope(String key);

  /**
   * Which statements can have a bearing on one part: the narrower, the quicker it is built anew.
   */
  Scope scope(Slot slot);

  /** The part that knows nothing. */
  P empty();

  /** The part of this slot with more statements; those that do not concern the slot are ignored. */
  P fold(P part, Slot slot, Collection<Sourced> told);

  /** The part that knows what both know. */
  P merge(P one, P other);

  /** The part in bytes; equal parts give equal bytes. */
  byte[] write(P part);

  /** The part that was written; of this {@link #version()}. */
  P read(byte[] bytes);
}
