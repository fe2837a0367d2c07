package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.statement.Statement;

/** Read back by DuckDB. */
final class ParquetTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void export() throws Exception {
    file = folder.resolve("statements.parquet");
    try (StatementExport export = new ParquetExport().to(file)) {
      EveryKind.statements().forEach(export);
    }
  }

  private List<String> ask(String columns, String rest) throws Exception {
    return Duck.ask("SELECT " + columns + " FROM '" + file + "' " + rest);
  }

  @Test
  void duckdb_reads_every_statement_back_with_its_source() throws Exception {
    List<String> ids = EveryKind.statements().map(Statement::id).toList();
    assertThat(ask("id", "")).containsExactlyElementsOf(ids);
    assertThat(ask("count(*)", "WHERE document IS NULL OR text IS NULL")).containsExactly("0");
  }

  @Test
  void columns_have_their_types() throws Exception {
    assertThat(
            ask(
                "typeof(\"from\"), typeof(lat), typeof(killed_low), typeof(recorded), typeof(id)",
                "LIMIT 1"))
        .containsExactly("DATE DOUBLE INTEGER TIMESTAMP WITH TIME ZONE VARCHAR");
    assertThat(
            ask(
                "relation, \"from\", lat, wounded_low, wounded_best, contexts, epoch_ms(recorded)",
                "WHERE kind = 'event' LIMIT 2"))
        .containsExactly(
            "AGREE 2022-11-14 41.5 2 null military;territory 1668585600000",
            "AGREE null null null null null 0");
  }

  @Test
  void sentences_come_back_to_the_letter() throws Exception {
    assertThat(ask("DISTINCT text", "WHERE text <> ''")).containsExactly(EveryKind.SENTENCE);
  }

  @Test
  void an_empty_export_is_a_table_without_rows_and_nothing_is_written_over() throws Exception {
    Path empty = folder.resolve("empty.parquet");
    new ParquetExport().to(empty).close();
    assertThat(Duck.ask("SELECT count(*) FROM '" + empty + "'")).containsExactly("0");
    assertThatThrownBy(() -> new ParquetExport().to(empty))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("empty.parquet", "statements.parquet");
  }
}
