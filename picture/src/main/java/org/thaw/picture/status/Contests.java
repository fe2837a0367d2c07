package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds when the spells of one side of a territory differ. */
final class Contests {

  private Contests() {}

  static List<Contest> among(Facet facet, List<Spell> spells) {
    List<Contest> found = new ArrayList<>();
    List<LocalDate> turns = turns(spells);
    for (int i = 0; i + 1 < turns.size(); i++) {
      add(found, facet, spells, turns.get(i), turns.get(i + 1).minusDays(1));
    }
    return found;
  }

  private static List<LocalDate> turns(List<Spell> spells) {
    return spells.stream()
        .flatMap(spell -> Stream.of(spell.from(), spell.to().plusDays(1)))
        .distinct()
        .sorted()
        .toList();
  }

  private static void add(
      List<Contest> found, Facet facet, List<Spell> spells, LocalDate from, LocalDate to) {
    List<Spell> here =
        spells.stream().filter(s -> !s.from().isAfter(from) && !s.to().isBefore(to)).toList();
    List<Account> differ =
        here.stream()
            .filter(one -> here.stream().anyMatch(other -> one.rivals(facet, other)))
            .map(Spell::account)
            .sorted(Weighing.BEST_BORNE_OUT)
            .toList();
    if (differ.isEmpty()) {
      return;
    }
    Contest last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && last.to().plusDays(1).equals(from) && last.accounts().equals(differ)) {
      found.set(found.size() - 1, new Contest(last.from(), to, differ));
    } else {
      found.add(new Contest(from, to, differ));
    }
  }
}
