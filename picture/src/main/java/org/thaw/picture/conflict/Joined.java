package org.thaw.picture.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.picture.identity.Identities;

/**
 * Conflicts that notes hold to be one: {@code conflict:olava} by any of its territories, {@code
 * conflict:AAA-BBB} by its two parties where no territory is told.
 */
final class Joined {

  private static final String PREFIX = "conflict:";

  private Joined() {}

  static List<Dispute> of(Collection<Dispute> disputes, Identities identities) {
    List<Dispute> joined = new ArrayList<>();
    for (Dispute dispute : disputes) {
      Dispute whole = dispute;
      // It can be what two that were found before have in common: then all three are one.
      for (Dispute other : List.copyOf(joined)) {
        if (meet(classes(whole, identities), classes(other, identities))) {
          joined.remove(other);
          whole = whole.joined(other);
        }
      }
      joined.add(whole);
    }
    return joined;
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> classes(Dispute dispute, Identities identities) {
    Set<String> classes = new TreeSet<>();
    for (String territory : dispute.territories()) {
      classes.add(identities.of(PREFIX + territory));
    }
    if (dispute.territories().isEmpty()) {
      classes.add(identities.of(PREFIX + String.join("-", dispute.parties())));
    }
    return classes;
  }
}
