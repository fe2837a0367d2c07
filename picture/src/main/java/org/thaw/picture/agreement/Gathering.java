package org.thaw.picture.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.statement.Pledge;

/** Gathers pledges and acts of agreeing into agreements, each a list of deeds. */
final class Gathering {

  /** How far apart one document's dates of one agreement may lie. */
  private static final int DAYS_OF_ONE_REPORT = 14;

  private final List<Deed> deeds;
  private final int[] heads;

  private Gathering(List<Deed> deeds) {
    this.deeds = deeds;
    this.heads = new int[deeds.size()];
    Arrays.setAll(heads, i -> i);
  }

  /** Each deed in one group; which are together does not hang on their order. */
  static Collection<List<Deed>> of(List<Deed> deeds) {
    Gathering gathering = new Gathering(deeds);
    gathering.join();
    TreeMap<Integer, List<Deed>> groups = new TreeMap<>();
    for (int i = 0; i < deeds.size(); i++) {
      groups.computeIfAbsent(gathering.head(i), head -> new ArrayList<>()).add(deeds.get(i));
    }
    return groups.values();
  }

  private void join() {
    TreeMap<String, List<Integer>> near = new TreeMap<>();
    for (int i = 0; i < deeds.size(); i++) {
      for (String key : keys(deeds.get(i))) {
        near.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    near.values().forEach(this::compare);
  }

  /** What two deeds of one agreement have in common at least, so that few are compared. */
  private static List<String> keys(Deed deed) {
    List<String> keys = new ArrayList<>(List.of("document " + deed.document()));
    for (String name : deed.names()) {
      keys.add("name " + name);
    }
    if (deed.exact()) {
      keys.add("day " + deed.day());
      keys.add("day " + deed.day().plusDays(1));
    }
    agreement(deed).ifPresent(id -> keys.add("id " + id));
    return keys;
  }

  private void compare(List<Integer> some) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        if (one(deeds.get(some.get(i)), deeds.get(some.get(j)))) {
          heads[head(some.get(i))] = head(some.get(j));
        }
      }
    }
  }

  private static boolean one(Deed a, Deed b) {
    Optional<String> id = agreement(a);
    Optional<String> other = agreement(b);
    if (id.isPresent() && other.isPresent()) {
      return id.equals(other);
    }
    boolean told = a.document().equals(b.document()) && (a.within(b) || a.beside(b));
    boolean named = a.names().stream().anyMatch(b.names()::contains) && !a.strangers(b);
    return (told && a.apart(b) <= DAYS_OF_ONE_REPORT)
        || (a.sameDay(b) && a.shared(b) >= 2)
        || (named && a.day().getYear() == b.day().getYear());
  }

  private static Optional<String> agreement(Deed deed) {
    return deed.statement() instanceof Pledge pledge ? pledge.agreement() : Optional.empty();
  }

  private int head(int i) {
    int head = i;
    while (heads[head] != head) {
      head = heads[head];
    }
    return head;
  }
}
