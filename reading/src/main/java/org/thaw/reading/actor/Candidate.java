package org.thaw.reading.actor;

import java.util.List;
import org.thaw.statement.Party;

/**
 * Somebody spoken of before, as seen from a word that may point back to them.
 *
 * @param party as it would act
 * @param type what it is
 * @param traits the values of {@link #TRAITS}
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record Candidate(Party party, Actor.Type type, double[] traits) {

  /**
   * Same sentence, one, two, three to five or more sentences back; when last spoken of a subject,
   * that of the sentence, called by name; words back in the same sentence, place in an earlier one
   * (both by twenties); logarithms of how often the document names it, and what is at home there;
   * whether spoken of first; what it is.
   */
  public static final List<String> TRAITS =
      List.of(
          "here",
          "back1",
          "back2",
          "back3",
          "back6",
          "subject",
          "main",
          "name",
          "words",
          "place",
          "named",
          "home",
          "first",
          "state",
          "territory",
          "region",
          "organisation",
          "group",
          "person");

  /** The logarithm of how often the document names it. */
  double named() {
    return traits[TRAITS.indexOf("named")];
  }

  /** The logarithm of how often it names what is at home there. */
  double home() {
    return traits[TRAITS.indexOf("home")];
  }

  /** Whether it was a subject when it was last spoken of. */
  boolean subject() {
    return traits[TRAITS.indexOf("subject")] > 0;
  }
}
