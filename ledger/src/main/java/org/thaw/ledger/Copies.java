package org.thaw.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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

  static Recognition recognise(Handle handle, String id, Fingerprint fingerprint) {
    return copy(handle, fingerprint)
        .or(() -> taken(handle, id))
        .or(() -> forgotten(handle, fingerprint))
        .or(() -> nearCopy(handle, id, fingerprint))
        .orElseGet(() -> new Recognition(Outcome.NEW, id, Optional.of(id)));
  }

  private static Optional<Recognition> copy(Handle handle, Fingerprint fingerprint) {
    return handle
        .createQuery(
            "SELECT id, origin FROM document WHERE content = :content ORDER BY seq LIMIT 1")
        .bind("content", fingerprint.content())
        .map(
            (row, context) ->
                new Recognition(Outcome.COPY, row.getString(1), Optional.of(row.getString(2))))
        .findOne();
  }

  private static Optional<Recognition> taken(Handle handle, String id) {
    return handle
        .createQuery("SELECT id FROM document WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(there -> new Recognition(Outcome.ID_TAKEN, there, Optional.empty()));
  }

  private static Optional<Recognition> forgotten(Handle handle, Fingerprint fingerprint) {
    return handle
        .createQuery("SELECT document FROM tombstone WHERE content = :content ORDER BY seq LIMIT 1")
        .bind("content", fingerprint.content())
        .mapTo(String.class)
        .findOne()
        .map(document -> new Recognition(Outcome.FORGOTTEN, document, Optional.empty()));
  }

  private record Candidate(long seq, String id, double similarity) {}

  private static Optional<Recognition> nearCopy(Handle handle, String id, Fingerprint fingerprint) {
    List<Long> bands = Sketch.bands(fingerprint.sketch());
    if (bands.isEmpty()) {
      return Optional.empty();
    }
    return handle
        .createQuery(
            """
            SELECT seq, id, sketch FROM document
            WHERE seq IN (SELECT document FROM band WHERE hash IN (<bands>))""")
        .bindList("bands", bands)
        .map(
            (row, context) ->
                new Candidate(
                    row.getLong(1), row.getString(2), similarity(fingerprint, row.getBytes(3))))
        .filter(candidate -> candidate.similarity() >= NEARLY)
        .stream()
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
  static void remember(Handle handle, long seq, List<Integer> sketch) {
    PreparedBatch batch = handle.prepareBatch("INSERT INTO band (hash, document) VALUES (?, ?)");
    Sketch.bands(sketch).stream().distinct().forEach(hash -> batch.add(hash, seq));
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Before a document goes: the next of its family becomes the first. */
  static void bequeath(Handle handle, String id) {
    record Heir(long seq, String id, List<Integer> sketch) {}
    handle
        .createQuery(
            """
            SELECT seq, id, sketch FROM document
            WHERE origin = :id AND id <> :id ORDER BY seq LIMIT 1""")
        .bind("id", id)
        .map(
            (row, context) ->
                new Heir(row.getLong(1), row.getString(2), Sketch.read(row.getBytes(3))))
        .findOne()
        .ifPresent(
            heir -> {
              handle.execute(
                  "UPDATE document SET origin = ? WHERE origin = ? AND id <> ?", heir.id(), id, id);
              remember(handle, heir.seq(), heir.sketch());
            });
  }
}
