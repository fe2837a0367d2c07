package org.thaw.reading.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which common nouns stand for somebody spoken of before ({@code anaphora.tsv}), which words land
 * is the object of ({@code landwords.tsv}), what a city gives its name to ({@code occasions.tsv}),
 * and which lands are islands ({@code landkinds.tsv}).
 */
public final class NounClasses {

  private final Map<String, Anaphor> anaphors = new HashMap<>();
  private final Set<String> landVerbs = new HashSet<>();
  private final Set<String> landNouns = new HashSet<>();
  private final Set<String> occasions = new HashSet<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  /** Loads the classes that Thaw ships with. */
  public static NounClasses load() {
    NounClasses classes = new NounClasses();
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "anaphora.tsv")) {
      classes.anaphors.put(row.at(0), Anaphor.valueOf(row.at(1).toUpperCase(Locale.ROOT)));
    }
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "landwords.tsv")) {
      (row.at(1).equals("verb") ? classes.landVerbs : classes.landNouns).add(row.at(0));
    }
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "occasions.tsv")) {
      classes.occasions.add(row.at(0));
    }
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "landkinds.tsv")) {
      classes.kinds.put(row.at(0), Set.copyOf(row.all(1)));
    }
    return classes;
  }

  /** Whether the object of this verb is land: "claim", "annex". */
  public boolean takesLand(String verb) {
    return landVerbs.contains(verb);
  }

  /** Whether what this noun is of or over is land: "sovereignty", "control". */
  public boolean isOverLand(String noun) {
    return landNouns.contains(noun);
  }

  /** Whether a capital before this noun is the city where it took place: "the Geneva talks". */
  public boolean isOccasion(String noun) {
    return occasions.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether a land can be called so: "the island" is no state on the mainland. */
  public boolean canBe(String noun, String land) {
    return !kinds.containsKey(noun) || kinds.get(noun).contains(land);
  }

  /** What "the" with this noun points back to. */
  public Optional<Anaphor> anaphor(String lemma) {
    return Optional.ofNullable(anaphors.get(lemma));
  }

  /** Kinds of pointing back. */
  public enum Anaphor {
    /** The two who stood together last: "both sides". */
    PAIR,
    /** A territory, else a state: "the region". */
    LAND,
    /** A state: "the country". */
    STATE,
    /** An armed group or party: "the movement". */
    GROUP,
    /** An organisation: "the bloc". */
    ORGANISATION,
    /** A town or the like: "the city". */
    PLACE,
    /** Only one whose name has that word: "the court". */
    NAMESAKE
  }
}
