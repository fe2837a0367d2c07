package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;

/** Rows of the table {@code document}. */
final class DocumentTable {

  private static final int ROWS_AT_ONCE = 500;

  private static final RowMapper<Document> DOCUMENT =
      (row, context) ->
          new Document(
              row.getString("id"),
              row.getString("address"),
              Optional.ofNullable(row.getString("title")),
              row.getString("text"),
              Optional.ofNullable(row.getString("raw")),
              DocumentJson.alignment(row.getString("alignment")),
              DocumentJson.repairs(row.getString("repairs")),
              DocumentJson.spans(row.getString("headings")),
              Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
              Optional.ofNullable(row.getString("published_is")).map(DocumentTable::dateOrigin),
              row.getString("language"),
              Instant.parse(row.getString("recorded")),
              new Fingerprint(row.getString("content"), Sketch.read(row.getBytes("sketch"))));

  private static final RowMapper<DocumentSummary> SUMMARY =
      (row, context) ->
          new DocumentSummary(
              row.getString("id"),
              row.getString("address"),
              Optional.ofNullable(row.getString("title")),
              Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
              Optional.ofNullable(row.getString("published_is")).map(DocumentTable::dateOrigin),
              row.getString("language"),
              Instant.parse(row.getString("recorded")),
              row.getString("origin"),
              Optional.ofNullable(row.getString("reader")),
              row.getInt("shown"));

  private DocumentTable() {}

  private static DateOrigin dateOrigin(String value) {
    return DateOrigin.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /** Adds a row; gives its number. */
  static long insert(Handle handle, Document document, String origin, Optional<String> reader) {
    long seq =
        1 + handle.select("SELECT coalesce(max(seq), 0) FROM document").mapTo(Long.class).one();
    Update insert =
        handle
            .createUpdate(
                """
                INSERT INTO document (seq, id, address, title, published, published_is, language,
                  recorded, reader, origin, content, sketch, headings, repairs, alignment, text, raw)
                VALUES (:seq, :id, :address, :title, :published, :publishedIs, :language,
                  :recorded, :reader, :origin, :content, :sketch, :headings, :repairs, :alignment,
                  :text, :raw)""")
            .bind("seq", seq)
            .bind("origin", origin)
            .bind("reader", reader.orElse(null));
    bind(insert, document).execute();
    return seq;
  }

  private static Update bind(Update insert, Document document) {
    return insert
        .bind("id", document.id())
        .bind("address", document.address())
        .bind("title", document.title().orElse(null))
        .bind("published", document.published().map(LocalDate::toString).orElse(null))
        .bind("publishedIs", document.publishedIs().map(DocumentTable::lower).orElse(null))
        .bind("language", document.language())
        .bind("recorded", document.recorded().toString())
        .bind("content", document.fingerprint().content())
        .bind("sketch", Sketch.write(document.fingerprint().sketch()))
        .bind("headings", DocumentJson.write(document.headings()))
        .bind("repairs", DocumentJson.writeRepairs(document.repairs()))
        .bind("alignment", DocumentJson.write(document.alignment()))
        .bind("text", document.text())
        .bind("raw", document.raw().orElse(null));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Document> byId(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM document WHERE id = :id")
        .bind("id", id)
        .map(DOCUMENT)
        .findOne();
  }

  /** Every document with its text, as filed. */
  static void visit(Handle handle, Consumer<Document> visitor) {
    handle
        .createQuery("SELECT * FROM document ORDER BY seq")
        .setFetchSize(ROWS_AT_ONCE / 10)
        .map(DOCUMENT)
        .forEach(visitor);
  }

  static void visitSummaries(Handle handle, Consumer<DocumentSummary> visitor) {
    handle
        .createQuery(
            """
            SELECT id, address, title, published, published_is, language, recorded, origin, reader,
              (SELECT count(*) FROM statement s WHERE s.document = d.id AND s.hidden = 0) AS shown
            FROM document d ORDER BY seq""")
        .setFetchSize(ROWS_AT_ONCE)
        .map(SUMMARY)
        .forEach(visitor);
  }

  static void setReader(Handle handle, String id, Optional<String> reader) {
    handle
        .createUpdate("UPDATE document SET reader = :reader WHERE id = :id")
        .bind("reader", reader.orElse(null))
        .bind("id", id)
        .execute();
  }

  static void delete(Handle handle, String id) {
    handle.execute("DELETE FROM document WHERE id = ?", id);
  }
}
