package org.thaw.picture.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;

/**
 * What statements about one agreement add up to.
 *
 * @param id day (or year) and parties, as in {@code 2020-11-10-arm-aze-rus}
 * @param others ids under which notes joined it from
 * @param names what sentences call it, the commonest first
 * @param made when; empty: not told
 * @param parties ids of those who promised or agreed, in order
 * @param mediators ids of those who are told to have helped, and promised nothing
 * @param places where, in the documents' words
 * @param clauses its promises, each with how it fared
 * @param state of the whole
 * @param whole findings that count, and the state they tell, if it is looked at as one promise
 * @param told the pledges and acts of agreeing that it rests on, the earliest report first
 * @param origins how many independent documents tell of it
 * @param words the documents' words for the parties
 */
public record Agreement(
    String id,
    List<String> others,
    List<String> names,
    Optional<Period> made,
    List<String> parties,
    List<String> mediators,
    List<String> places,
    List<Clause> clauses,
    State state,
    Fate whole,
    List<Statement> told,
    int origins,
    Map<String, String> words) {

  /** Copies the collections. */
  public Agreement {
    others = List.copyOf(others);
    names = List.copyOf(names);
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    places = List.copyOf(places);
    clauses = List.copyOf(clauses);
    told = List.copyOf(told);
    words = Map.copyOf(words);
  }
}
