package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;

/** Rows of the table {@code document}. */
final class DocumentTable {

  private static final Sql.Row<Document> DOCUMENT =
      row ->
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

  private static final Sql.Row<DocumentSummary> SUMMARY =
      row ->
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
  static long insert(Sql sql, Document document, String origin, Optional<String> reader) {
    long seq = 1 + sql.number("SELECT max(seq) FROM document");
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("seq", seq);
    row.put("origin", origin);
    row.put("reader", reader);
    row.put("id", document.id());
    row.put("address", document.address());
    row.put("title", document.title());
    row.put("published", document.published().map(LocalDate::toString));
    row.put("published_is", document.publishedIs().map(DocumentTable::lower));
    row.put("language", document.language());
    row.put("recorded", document.recorded().toString());
    row.put("content", document.fingerprint().content());
    row.put("sketch", Sketch.write(document.fingerprint().sketch()));
    row.put("headings", DocumentJson.write(document.headings()));
    row.put("repairs", DocumentJson.writeRepairs(document.repairs()));
    row.put("alignment", DocumentJson.write(document.alignment()));
    row.put("text", document.text());
    row.put("raw", document.raw());
    sql.insert("document", List.of(row));
    return seq;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Document> byId(Sql sql, String id) {
    return sql.first("SELECT * FROM document WHERE id = ?", DOCUMENT, id);
  }

  /** Every document with its text, as filed. */
  static void visit(Sql sql, Consumer<Document> visitor) {
    sql.each("SELECT * FROM document ORDER BY seq", DOCUMENT, visitor);
  }

  static void visitSummaries(Sql sql, Consumer<DocumentSummary> visitor) {
    sql.each(
        """
        SELECT id, address, title, published, published_is, language, recorded, origin, reader,
          (SELECT count(*) FROM statement s WHERE s.document = d.id AND s.hidden = 0) AS shown
        FROM document d ORDER BY seq""",
        SUMMARY,
        visitor);
  }

  static void setReader(Sql sql, String id, Optional<String> reader) {
    sql.run("UPDATE document SET reader = ? WHERE id = ?", reader, id);
  }

  static void delete(Sql sql, String id) {
    sql.run("DELETE FROM document WHERE id = ?", id);
  }
}
