package org.thaw.picture.conflict;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Who has which part in a territory, as statuses tell. */
final class Stake {

  private final String territory;
  private final Set<String> holders = new TreeSet<>();
  private final Set<String> guarantors = new TreeSet<>();
  private final Set<String> claimOrigins = new TreeSet<>();
  private boolean title;

  Stake(String territory) {
    this.territory = territory;
  }

  /** Somebody holds it, holds it to be its own, or is the whole of it; or is said not to. */
  void holder(String party) {
    holders.add(party);
  }

  /** Somebody claims it, as a document of this origin says. */
  void claim(String party, String origin) {
    if (!party.equals(territory)) {
      claimOrigins.add(origin);
    }
  }

  /** Whether independent documents say that somebody else claims it. */
  boolean claimedByOutsiders() {
    return claimOrigins.size() > 1;
  }

  /** Somebody recognises it, has forces there or guards its border. */
  void guarantor(String party) {
    guarantors.add(party);
  }

  /** Who controls, claims or recognises it is spoken of at all. */
  void titleSpokenOf() {
    title = true;
  }

  /** Whether the party holds or claims it, or stands behind it. */
  boolean hasPart(String party) {
    return holders.contains(party) || guarantors.contains(party);
  }

  /** Whether somebody from outside holds or claims both. */
  boolean sharesRival(Stake other) {
    return !Collections.disjoint(outsideHolders(), other.outsideHolders());
  }

  Set<String> holders() {
    return holders;
  }

  /** Those who hold, claim or are the whole, the territory's own authorities left out. */
  Set<String> outsideHolders() {
    Set<String> outside = new TreeSet<>(holders);
    outside.remove(territory);
    return outside;
  }

  Set<String> guarantors() {
    Set<String> others = new TreeSet<>(guarantors);
    others.removeAll(holders);
    others.remove(territory);
    return others;
  }

  /**
   * Whether more than one party has a part in it: somebody from outside holds or claims it, and
   * another one, or the territory itself, stands against or beside.
   */
  boolean contested(boolean territoryActs) {
    Set<String> all = new TreeSet<>(holders);
    all.addAll(guarantors);
    if (territoryActs) {
      all.add(territory);
    }
    return title && !outsideHolders().isEmpty() && all.size() >= 2;
  }
}
