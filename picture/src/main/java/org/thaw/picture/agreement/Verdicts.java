package org.thaw.picture.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Event;
import org.thaw.statement.Modality;
import org.thaw.statement.Verdict;

/**
 * Which agreement each verdict is on. A verdict on an agreement that nothing else tells of, but
 * that it names, makes it known: "the ceasefire of 1991".
 */
final class Verdicts {

  private final List<Bundle> bundles = new ArrayList<>();
  private final Map<Bundle, List<Deed>> placed = new HashMap<>();
  private final List<Deed> unplaced = new ArrayList<>();

  private Verdicts() {}

  static Verdicts on(List<Bundle> told, Settled settled) {
    Verdicts verdicts = new Verdicts();
    verdicts.bundles.addAll(told);
    Placing placing = new Placing(told, AgreementsView.each(settled.statements(), Event.class));
    TreeMap<String, List<Deed>> named = new TreeMap<>();
    for (Verdict verdict : AgreementsView.each(settled.statements(), Verdict.class)) {
      if (verdict.said().modality() == Modality.ACTUAL) {
        verdicts.place(Deed.of(verdict), placing, named);
      }
    }
    verdicts.make(named, settled);
    return verdicts;
  }

  private void place(Deed deed, Placing placing, Map<String, List<Deed>> named) {
    Optional<Bundle> bundle = placing.of(deed);
    Optional<String> name =
        deed.mentions().stream().filter(Mention::tells).map(Verdicts::key).findFirst();
    if (bundle.isPresent()) {
      placed.computeIfAbsent(bundle.get(), b -> new ArrayList<>()).add(deed);
    } else if (name.isPresent()) {
      named.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(deed);
    } else {
      unplaced.add(deed);
    }
  }

  private static String key(Mention mention) {
    String year = mention.year().map(y -> " " + y).orElse("");
    return mention.name().orElse(mention.noun()) + year;
  }

  private void make(Map<String, List<Deed>> named, Settled settled) {
    List<Bundle> made = named.values().stream().map(deeds -> new Bundle(deeds, Set.of())).toList();
    for (Bundle bundle : Joining.of(made, settled.identities())) {
      bundles.add(bundle);
      placed.put(bundle, bundle.deeds());
    }
  }

  /** All agreements: those told of, and those only judged. */
  List<Bundle> bundles() {
    return bundles;
  }

  List<Deed> of(Bundle bundle) {
    return placed.getOrDefault(bundle, List.of());
  }

  List<Deed> unplaced() {
    return unplaced;
  }
}
