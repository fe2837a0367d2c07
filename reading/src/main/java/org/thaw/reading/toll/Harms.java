package org.thaw.reading.toll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thaw.reading.actor.Tsv;
import org.thaw.statement.TollKind;

/** The words of harm, of people and of causes: {@code harm.tsv} and its neighbours. */
final class Harms {

  /**
   * A word that tells of harm.
   *
   * @param kind what is counted
   * @param victims where the victims stand: obj, subj, of, self or toll
   * @param sure whether the word alone tells of violence
   */
  record Harm(TollKind kind, String victims, boolean sure) {}

  private static final Set<String> FIGHTERS =
      Set.of(
          "soldier",
          "troop",
          "serviceman",
          "fighter",
          "conscript",
          "officer",
          "policeman",
          "marine",
          "peacekeeper",
          "civilian",
          "people",
          "man",
          "life",
          "pilot",
          "personnel",
          "militant");

  private final Map<String, List<Harm>> words = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, String> causes = new HashMap<>();

  Harms() {
    for (Tsv.Row row : Tsv.rows(Harms.class, "harm.tsv")) {
      words
          .computeIfAbsent(row.at(0) + ":" + row.at(1), k -> new ArrayList<>(1))
          .add(
              new Harm(
                  TollKind.valueOf(row.at(2).toUpperCase(Locale.ROOT)),
                  row.at(3),
                  row.at(4).equals("sure")));
    }
    Tsv.rows(Harms.class, "people.tsv").forEach(row -> people.add(row.at(0)));
    Tsv.rows(Harms.class, "causes.tsv").forEach(row -> causes.put(row.at(0), row.at(1)));
  }

  /** What a word tells, by part of speech (v, n, a) and lemma. */
  List<Harm> of(String pos, String lemma) {
    return words.getOrDefault(pos + ":" + lemma, List.of());
  }

  boolean isPeople(String lemma) {
    return people.contains(lemma);
  }

  /**
   * Those whom only fighting takes: a party that "lost 6 members" may have lost them to another.
   */
  boolean isFighter(String lemma) {
    return FIGHTERS.contains(lemma);
  }

  /** Whether a word tells of violence. */
  boolean isViolence(String lemma) {
    return "violence".equals(causes.get(lemma));
  }

  /** Whether a word tells of an accident or a disease. */
  boolean isAccident(String lemma) {
    return "accident".equals(causes.get(lemma));
  }
}
