package org.thaw.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.ledger.Filing.Outcome;
import org.thaw.statement.Fingerprint;

/**
 * Tells copies and near-copies. A family is a first document and those nearly like it; only the
 * first is hashed into bands, so that a text copied a thousand times is compared with once, and a
 * chain of small changes does not grow into one family.
 */
final class Copies {

  /** Jaccard similarity, as the sketches estimate it, from which two texts are nearly the same. */
  private static final double NEARLY = 0.8;

  private Copies() {}

  /**
   * What a document would be.
   *
   * @param outcome of filing it
   * @param document under whose id it stands, or would
   * @param origin first of its family; empty: nothing would be added
   */
  record Recognition(Outcome outcome, String document, Optional<String> origin) {

    /** Whether filing adds a document. */
    boolean adds() {
      return outcome == Outcome.NEW || outcome == Outcome.NEAR_COPY;
    }
  }

  static Recognition recognise(Sql sql, String id, Fingerprint fingerprint) {
    return copy(sql, fingerprint)
        .or(() -> taken(sql, id))
        .or(() -> forgotten(sql, fingerprint))
        .or(() -> nearCopy(sql, id, fingerprint))
        .orElseGet(() -> new Recognition(Outcome.NEW, id, Optional.of(id)));
  }

  private static Optional<Recognition> copy(Sql sql, Fingerprint fingerprint) {
    return sql.first(
        "SELECT id, origin FROM document WHERE content = ? ORDER BY seq LIMIT 1",
        row -> new Recognition(Outcome.COPY, row.getString(1), Optional.of(row.getString(2))),
        fingerprint.content());
  }

  private static Optional<Recognition> taken(Sql sql, String id) {
    return sql.first(
        "SELECT id FROM document WHERE id = ?",
        row -> new Recognition(Outcome.ID_TAKEN, row.getString(1), Optional.empty()),
        id);
  }

  private static Optional<Recognition> forgotten(Sql sql, Fingerprint fingerprint) {
    return sql.first(
        "SELECT document FROM tombstone WHERE content = ? ORDER BY seq LIMIT 1",
        row -> new Recognition(Outcome.FORGOTTEN, row.getString(1), Optional.empty()),
        fingerprint.content());
  }

  private record Candidate(long seq, String id, double similarity) {}

  private static Optional<Recognition> nearCopy(Sql sql, String id, Fingerprint fingerprint) {
    List<Long> bands = Sketch.bands(fingerprint.sketch());
    if (bands.isEmpty()) {
      return Optional.empty();
    }
    return sql
        .list(
            "SELECT seq, id, sketch FROM document WHERE seq IN"
                + " (SELECT document FROM band WHERE hash IN (%s))"
                    .formatted(Sql.places(bands.size())),
            row ->
                new Candidate(
                    row.getLong(1), row.getString(2), similarity(fingerprint, row.getBytes(3))),
            bands.toArray())
        .stream()
        .filter(candidate -> candidate.similarity() >= NEARLY)
        .min(
            Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparingLong(Candidate::seq))
        .map(first -> new Recognition(Outcome.NEAR_COPY, id, Optional.of(first.id())));
  }

  private static double similarity(Fingerprint fingerprint, byte[] sketch) {
    return fingerprint.similarity(new Fingerprint("", Sketch.read(sketch)));
  }

  /** Makes a family's first document findable for its near-copies. */
  static void remember(Sql sql, long seq, List<Integer> sketch) {
    sql.insert(
        "band",
        Sketch.bands(sketch).stream()
            .distinct()
            .map(hash -> new TreeMap<>(Map.of("hash", hash, "document", seq)))
            .toList());
  }

  /** Before a document goes: the next of its family becomes the first. */
  static void bequeath(Sql sql, String id) {
    record Heir(long seq, String id, List<Integer> sketch) {}
    sql.first(
            "SELECT seq, id, sketch FROM document WHERE origin = ? AND id <> ? ORDER BY seq LIMIT 1",
            row -> new Heir(row.getLong(1), row.getString(2), Sketch.read(row.getBytes(3))),
            id,
            id)
        .ifPresent(
            heir -> {
              sql.run(
                  "UPDATE document SET origin = ? WHERE origin = ? AND id <> ?", heir.id(), id, id);
              remember(sql, heir.seq(), heir.sketch());
            });
  }
}
