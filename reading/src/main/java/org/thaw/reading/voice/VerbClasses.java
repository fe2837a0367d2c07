package org.thaw.reading.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.thaw.reading.actor.Tsv;

/** Verbs and nouns that report, deny, refuse, intend or demand: the file {@code verbs.tsv}. */
public final class VerbClasses {

  private final Map<String, Set<String>> classes = new HashMap<>();

  /** Loads the classes that Thaw ships with. */
  public static VerbClasses load() {
    VerbClasses all = new VerbClasses();
    for (Tsv.Row row : Tsv.rows(VerbClasses.class, "verbs.tsv")) {
      all.classes.put(row.at(0), new HashSet<>(row.all(1)));
    }
    return all;
  }

  /** Whether a lemma belongs to a class. */
  public boolean is(String lemma, String wanted) {
    return classes.getOrDefault(wanted, Set.of()).contains(lemma);
  }
}
