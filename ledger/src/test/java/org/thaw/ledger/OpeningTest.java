package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.LedgerException.Reason;
import org.thaw.statement.Document;

final class OpeningTest extends OnEachDatabase {

  private final Document raid = Samples.document("raid", "Rurik raided Olava.");

  static void assertRefused(ThrowingCallable call, Reason reason, String... words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .message()
        .satisfies(message -> List.of(words).forEach(word -> assertThat(message).contains(word)))
        .doesNotContain("\n");
  }

  @Test
  void a_second_writer_is_refused_and_readers_are_not() {
    assertRefused(() -> Ledgers.open(address), Reason.IN_USE, "wait for");
    ledger.file(raid, List.of());
    try (Ledger reader = Ledgers.openForReading(address)) {
      assertThat(reader.document("raid")).contains(raid);
      ledger.file(Samples.document("next", "Next."), List.of());
      assertThat(reader.totals().documents()).isEqualTo(2);
    }
    ledger.file(Samples.document("third", "Third."), List.of());
    assertRefused(() -> Ledgers.open(address), Reason.IN_USE);
  }

  @Test
  void the_next_writer_gets_in_when_the_first_is_done() {
    ledger.close();
    ledger = Ledgers.open(address);
    assertThat(ledger.file(raid, List.of()).outcome()).isEqualTo(Filing.Outcome.NEW);
  }

  @Test
  void a_ledger_that_was_opened_for_reading_refuses_to_write() {
    try (Ledger reader = Ledgers.openForReading(address)) {
      assertRefused(() -> reader.file(raid, List.of()), Reason.READ_ONLY, "opened for reading");
    }
  }

  @Test
  void there_is_nothing_to_read_where_there_is_no_ledger() throws SQLException {
    String nowhere = store.freshAddress(folder.resolve("nowhere"));
    assertRefused(() -> Ledgers.openForReading(nowhere), Reason.NOT_THERE, "there is no ledger at");
  }

  @Test
  void a_newer_version_is_left_alone() throws SQLException {
    ledger.close();
    tamper("UPDATE " + Schema.HISTORY + " SET version = '99' WHERE version = '3'");
    assertRefused(() -> Ledgers.open(address), Reason.NEWER_VERSION, "newer Thaw");
    assertRefused(() -> Ledgers.openForReading(address), Reason.NEWER_VERSION, "newer Thaw");
    tamper("UPDATE " + Schema.HISTORY + " SET version = '3' WHERE version = '99'");
    ledger = Ledgers.open(address);
  }

  @Test
  void anothers_tables_are_left_alone() throws SQLException {
    String foreign = store.freshAddress(folder.resolve("foreign"));
    Ledgers.open(foreign).close();
    try (Connection connection = DriverManager.getConnection(store.url(foreign));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE " + Schema.HISTORY);
    }
    assertRefused(() -> Ledgers.open(foreign), Reason.DAMAGED, "no ledger");
    assertRefused(() -> Ledgers.openForReading(foreign), Reason.DAMAGED, "no ledger");
  }

  @Test
  void a_making_that_was_cut_short_is_taken_up_again() throws SQLException {
    ledger.close();
    for (String table :
        List.of(
            "statement",
            "band",
            "document",
            "tombstone",
            "resolution",
            "forecast",
            "map_edit",
            "scenario",
            "scenario_run",
            "coded",
            "kept_view",
            "kept_part",
            "kept_touched")) {
      tamper("DROP TABLE " + table);
    }
    if (store == Store.SQLITE) {
      tamper("DROP TABLE document_words");
      tamper("DROP TABLE statement_words");
    } else {
      tamper("DROP FUNCTION thaw_words, thaw_folded, kept_shown, kept_gone, kept_origin");
    }
    tamper("DELETE FROM " + Schema.HISTORY);
    assertRefused(() -> Ledgers.openForReading(address), Reason.NOT_THERE);
    ledger = Ledgers.open(address);
    assertThat(ledger.file(raid, List.of()).outcome()).isEqualTo(Filing.Outcome.NEW);
  }

  @Test
  void an_older_ledger_is_brought_up_to_date_and_keeps_what_it_holds() throws SQLException {
    ledger.file(raid, List.of());
    ledger.close();
    for (String table : List.of("resolution", "forecast", "map_edit", "scenario", "scenario_run")) {
      tamper("DROP TABLE " + table);
    }
    for (String table : List.of("coded", "kept_view", "kept_part", "kept_touched")) {
      tamper("DROP TABLE " + table);
    }
    if (store == Store.SQLITE) {
      List.of("kept_shown", "kept_gone", "kept_origin").forEach(this::dropTrigger);
    } else {
      tamper("DROP FUNCTION kept_shown, kept_gone, kept_origin CASCADE");
    }
    tamper("DELETE FROM " + Schema.HISTORY + " WHERE version <> '1'");
    try (Ledger reader = Ledgers.openForReading(address)) {
      assertThat(reader.document("raid")).contains(raid);
      reader.forecasts(forecast -> assertThat(forecast).isNull());
    }
    ledger = Ledgers.open(address);
    assertThat(ledger.fileForecasts(List.of(Samples.forecast("f1")))).isEqualTo(1);
  }

  private void dropTrigger(String trigger) {
    try {
      tamper("DROP TRIGGER " + trigger);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_newest_migration_is_the_version_that_this_program_knows() throws SQLException {
    try (Connection connection = DriverManager.getConnection(store.url(address))) {
      assertThat(Schema.look(Address.database(address), connection)).isEqualTo(Schema.CURRENT);
    }
  }
}
