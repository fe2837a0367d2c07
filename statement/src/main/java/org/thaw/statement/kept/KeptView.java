package org.thaw.statement.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /**
   * The part that knows what all of these know: neighbours first, so that nothing is copied more
   * often than the number of rounds.
   */
  default P join(List<P> parts) {
    List<P> open = parts;
    while (open.size() > 1) {
      List<P> next = new ArrayList<>();
      for (int i = 0; i < open.size(); i += 2) {
        next.add(i + 1 < open.size() ? merge(open.get(i), open.get(i + 1)) : open.get(i));
      }
      open = next;
    }
    return open.isEmpty() ? empty() : open.get(0);
  }

  /** The part in bytes; equal parts give equal bytes. */
  byte[] write(P part);

  /** The part that was written; of this {@link #version()}. */
  P read(byte[] bytes);
}
