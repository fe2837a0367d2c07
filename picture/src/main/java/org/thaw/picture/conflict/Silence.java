package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.picture.Days;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * Somebody on whose word the ledger had things of a conflict, and who has not been quoted on it
 * since: silence is not "unchanged".
 *
 * @param who id of the speaker
 * @param last the day of the last report on that word
 * @param statements how many statements there are on it
 */
public record Silence(String who, LocalDate last, int statements) {

  /**
   * The speakers of a conflict who have fallen silent, the one with the most statements first.
   *
   * @param reports statements of the conflict's parties and territories; others are passed over
   * @param since who has been quoted from that day on is not silent
   */
  public static List<Silence> of(
      Collection<Statement> reports,
      Conflict conflict,
      LocalDate since,
      Optional<LocalDate> known) {
    Set<String> ours = new TreeSet<>(conflict.parties());
    ours.addAll(conflict.territories());
    Set<String> seen = new HashSet<>();
    TreeMap<String, Silence> bySpeaker = new TreeMap<>();
    for (Statement statement : reports) {
      Optional<String> speaker = statement.said().speaker().flatMap(Party::id);
      if (speaker.isPresent()
          && Days.knownOn(statement, known)
          && about(statement, ours)
          && seen.add(statement.id())) {
        Silence one = new Silence(speaker.get(), Days.said(statement), 1);
        bySpeaker.merge(speaker.get(), one, Silence::and);
      }
    }
    return bySpeaker.values().stream()
        .filter(silence -> silence.last().isBefore(since))
        .sorted(
            Comparator.comparingInt((Silence silence) -> -silence.statements())
                .thenComparing(Silence::who))
        .toList();
  }

  private static boolean about(Statement statement, Set<String> ours) {
    Optional<String> subject = statement.said().subject().flatMap(Party::id);
    Optional<String> object = statement.said().object().flatMap(Party::id);
    return subject.map(ours::contains).orElse(false) && object.map(ours::contains).orElse(false);
  }

  private Silence and(Silence other) {
    LocalDate later = last.isAfter(other.last) ? last : other.last;
    return new Silence(who, later, statements + other.statements);
  }
}
