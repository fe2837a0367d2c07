package org.thaw.reading.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which common nouns stand for somebody spoken of before ({@code anaphora.tsv}), and which words
 * land is the object of ({@code landwords.tsv}).
 */
public final class NounClasses {

  private final Map<String, Anaphor> anaphors = new HashMap<>();
  private final Set<String> landVerbs = new HashSet<>();
  private final Set<String> landNouns = new HashSet<>();

  /** Loads the classes that Thaw ships with. */
  public static NounClasses load() {
    NounClasses classes = new NounClasses();
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "anaphora.tsv")) {
      classes.anaphors.put(row.at(0), Anaphor.valueOf(row.at(1).toUpperCase(Locale.ROOT)));
    }
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "landwords.tsv")) {
      (row.at(1).equals("verb") ? classes.landVerbs : classes.landNouns).add(row.at(0));
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
    PLACE
  }
}
