package org.thaw.reading.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which common nouns stand for somebody spoken of before: the file {@code anaphora.tsv}. */
public final class NounClasses {

  private final Map<String, Anaphor> anaphors = new HashMap<>();

  /** Loads the classes that Thaw ships with. */
  public static NounClasses load() {
    NounClasses classes = new NounClasses();
    for (Tsv.Row row : Tsv.rows(NounClasses.class, "anaphora.tsv")) {
      classes.anaphors.put(row.at(0), Anaphor.valueOf(row.at(1).toUpperCase(Locale.ROOT)));
    }
    return classes;
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
