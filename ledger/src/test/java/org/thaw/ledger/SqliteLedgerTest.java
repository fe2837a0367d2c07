package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.ledger.OpeningTest.assertRefused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.ledger.LedgerException.Reason;

/** What only a ledger in a file can meet with. */
final class SqliteLedgerTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("thaw.db");
  }

  private static void fill(Ledger ledger, int documents) {
    for (int i = 0; i < documents; i++) {
      String text = "Report " + i + ". " + "Nothing new on the front. ".repeat(200);
      ledger.file(Samples.document("d" + i, text), List.of());
    }
  }

  @Test
  void a_commit_is_on_the_disk_before_filing_returns() throws SQLException {
    Ledgers.open(file().toString()).close();
    Database database = Address.database(file().toString());
    try (Connection writer = database.writer();
        Statement statement = writer.createStatement()) {
      assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1)).isEqualTo("wal");
      assertThat(statement.executeQuery("PRAGMA synchronous").getInt(1)).isEqualTo(2);
      assertThat(statement.executeQuery("PRAGMA foreign_keys").getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void a_full_disk_is_named_and_loses_nothing() {
    String small = "jdbc:sqlite:" + file() + "?max_page_count=120";
    try (Ledger ledger = Ledgers.open(small)) {
      ledger.file(Samples.document("kept", "Kept."), List.of());
      assertRefused(() -> fill(ledger, 100), Reason.FULL, file().toString(), "make room");
      assertThat(ledger.document("kept")).isPresent();
      assertThat(ledger.check()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_no_ledger_is_left_as_it_is() throws IOException {
    Files.writeString(file(), "This is a diary, and no ledger. ".repeat(200));
    byte[] before = Files.readAllBytes(file());
    assertRefused(() -> Ledgers.open(file().toString()), Reason.DAMAGED, file().toString());
    assertRefused(
        () -> Ledgers.openForReading(file().toString()), Reason.DAMAGED, file().toString());
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void another_programs_database_is_left_as_it_is() throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }
    byte[] before = Files.readAllBytes(file());
    assertRefused(() -> Ledgers.open(file().toString()), Reason.DAMAGED, file().toString());
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void a_folder_is_no_ledger() {
    assertRefused(() -> Ledgers.open(folder.toString()), Reason.DAMAGED, "is a folder");
    assertRefused(() -> Ledgers.openForReading(folder.toString()), Reason.NOT_THERE);
  }

  @Test
  void a_file_cannot_serve_as_a_folder() throws IOException {
    Files.writeString(file(), "x");
    String below = file().resolve("thaw.db").toString();
    assertRefused(() -> Ledgers.open(below), Reason.READ_ONLY, below);
  }

  @Test
  void an_address_must_be_a_place() {
    assertRefused(() -> Ledgers.open("jdbc:mysql://host/x"), Reason.NOT_THERE, "jdbc:mysql");
    assertRefused(() -> Ledgers.open("jdbc:sqlite::memory:"), Reason.NOT_THERE, "give a file");
    assertRefused(() -> Ledgers.open(" "), Reason.NOT_THERE, "give a file");
  }

  @Test
  void a_page_that_was_overwritten_is_found() throws IOException {
    try (Ledger ledger = Ledgers.open(file().toString())) {
      fill(ledger, 50);
    }
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.write(
          ByteBuffer.wrap("damaged ".repeat(2048).getBytes(StandardCharsets.US_ASCII)),
          channel.size() / 2);
    }
    try (Ledger ledger = Ledgers.openForReading(file().toString())) {
      assertThat(ledger.check()).isNotEmpty().allSatisfy(f -> assertThat(f).endsWith("."));
    }
    assertRefused(
        () -> Ledgers.restore(file(), folder.resolve("new.db").toString()),
        Reason.DAMAGED,
        "take an older backup");
  }

  @Test
  void an_index_that_lost_a_document_is_found() throws SQLException {
    try (Ledger ledger = Ledgers.open(file().toString())) {
      fill(ledger, 2);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO document_words (document_words, rowid, title, text)"
              + " SELECT 'delete', seq, title, text FROM document WHERE id = 'd1'");
    }
    try (Ledger ledger = Ledgers.open(file().toString())) {
      assertThat(ledger.check())
          .containsExactly("The search index of documents is out of step by 1.");
    }
  }

  @Test
  void two_ways_to_one_file_meet_at_the_same_lock() throws IOException {
    try (Ledger ledger = Ledgers.open(file().toString())) {
      Path link = Files.createSymbolicLink(folder.resolve("link.db"), file());
      assertRefused(() -> Ledgers.open(link.toString()), Reason.IN_USE, file().toString());
      assertRefused(() -> Ledgers.open("jdbc:sqlite:" + file()), Reason.IN_USE);
      assertThat(ledger.totals().documents()).isZero();
    }
  }

  @Test
  void a_second_process_is_told_who_writes_and_gets_in_once_that_is_killed()
      throws IOException, InterruptedException {
    KilledWriter other = new KilledWriter(file().toString(), "other", folder);
    String first = other.letFile(1).get(0);
    assertRefused(
        () -> Ledgers.open(file().toString()),
        Reason.IN_USE,
        file().toString(),
        "process " + other.pid());
    try (Ledger reader = Ledgers.openForReading(file().toString())) {
      assertThat(reader.document(first)).isPresent();
    }
    other.kill(0);
    try (Ledger ledger = Ledgers.open(file().toString())) {
      assertThat(ledger.document(first)).isPresent();
      assertThat(ledger.check()).isEmpty();
    }
  }
}
