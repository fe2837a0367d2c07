package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;

/** Long work tells how far it has come. */
final class StepsTest extends OnEachDatabase {

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final Steps steps = (done, total, unit) -> told.add(done + " of " + total + " " + unit);

  @BeforeEach
  void file_two_documents_and_a_statement() {
    Document raid = Samples.document("raid", "Rurik raided Olava.");
    ledger.file(raid, List.of(Samples.event(raid, "AAA", EventType.ASSAULT, "olava")));
    ledger.file(Samples.document("treaty", "Rurik and Olava made a treaty."), List.of());
  }

  @Test
  void a_check_counts_documents() {
    assertThat(ledger.check(steps)).isEmpty();
    assertThat(told).containsExactly("0 of 2 DOCUMENTS", "1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS");
  }

  @Test
  void a_copy_counts_rows_up_to_their_number() throws SQLException {
    Ledgers.copy(address, store.freshAddress(folder.resolve("copy")), steps);
    String last = told.get(told.size() - 1);
    assertThat(last).matches("(\\d+) of \\1 ROWS");
    assertThat(told).startsWith(last.replaceFirst("\\d+", "0"), last.replaceFirst("\\d+", "2"));
  }

  @Test
  void a_restored_backup_is_checked_then_copied() throws SQLException {
    Path backup = folder.resolve("backup.db");
    ledger.backup(backup);
    List<String> copied = new ArrayList<>();
    Ledgers.restore(
        backup,
        store.freshAddress(folder.resolve("restored")),
        steps,
        (done, total, unit) -> copied.add(told.size() + " before, then " + unit));
    assertThat(copied).isNotEmpty().containsOnly("3 before, then ROWS");
  }

  @Test
  void a_backup_begins_with_what_it_has_to_write() {
    ledger.backup(folder.resolve("backup.db"), steps);
    assertThat(told.get(0))
        .matches(store == Store.SQLITE ? "0 of [1-9]\\d+ BYTES" : "0 of \\d+ ROWS");
  }

  @Test
  void a_file_is_told_by_its_size_but_never_above_what_was_expected() throws IOException {
    Path file = folder.resolve("growing");
    try (Growth growth = new Growth(file, 8, steps)) {
      growth.tell();
      Files.writeString(file, "12345");
      growth.tell();
      Files.writeString(file, "1234567890");
      growth.tell();
    }
    assertThat(told).containsExactly("5 of 8 BYTES", "8 of 8 BYTES");
  }
}
