package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Pledge;
import org.thaw.statement.Statement;

/**
 * A conflict as the ledger knows it.
 *
 * @param territories ids of what it is about; empty: no territory is told
 * @param parties ids of the rivals, the territories' own authorities among them where they act
 * @param guarantors ids of those who recognise, station forces or guard borders, and claim nothing
 * @param last what was last reported of it
 * @param pledge the last promise between the parties, or by one of them on the territory
 * @param origins independent documents that tell of it
 * @param statements how many statements tell of it
 * @param firstSaid day of the first report
 * @param lastSaid day of the last report
 * @param names the reports' commonest words for each id
 */
public record Conflict(
    List<String> territories,
    List<String> parties,
    List<String> guarantors,
    Statement last,
    Optional<Pledge> pledge,
    int origins,
    int statements,
    LocalDate firstSaid,
    LocalDate lastSaid,
    Map<String, String> names) {

  /** Copies the collections. */
  public Conflict {
    territories = List.copyOf(territories);
    parties = List.copyOf(parties);
    guarantors = List.copyOf(guarantors);
    names = Map.copyOf(names);
  }

  /** What it is called: its territories, else its parties. */
  public List<String> key() {
    return territories.isEmpty() ? parties : territories;
  }
}
