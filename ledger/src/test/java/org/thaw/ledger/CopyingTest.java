package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.FiledForecast.Outcome;
import org.thaw.ledger.FiledForecast.Resolution;
import org.thaw.ledger.LedgerException.Reason;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;

final class CopyingTest extends OnEachDatabase {

  private final Document raid = Samples.document("raid", "Rurik raided Olava.");
  private final Statement assault = Samples.event(raid, "AAA", EventType.ASSAULT, "olava");
  private final Statement wrong = Samples.event(raid, "AAA", EventType.AID, "olava");
  private final Document mistake = Samples.document("mistake", "A recipe.");

  @BeforeEach
  void file_something_of_every_sort() {
    ledger.file(mistake, List.of());
    ledger.file(raid, List.of(assault, wrong));
    ledger.file(Samples.document("raid-2", "Rurik raided Olava!"), List.of());
    ledger.note(Samples.note(NoteRelation.RETRACTS, wrong.id(), "Ada"));
    ledger.forget("mistake", "Ada", Samples.READ);
    ledger.fileForecasts(List.of(Samples.forecast("f1"), Samples.forecast("f2")));
    ledger.editMap(List.of(Samples.edit("MUTE")));
    ledger.saveScenario(Samples.scenario("flood", "{}"));
    ledger.resolveForecasts(List.of(new Resolution("f2", Outcome.FALSE, "", Samples.PUBLISHED)));
  }

  private void assertSameAs(Ledger copy) {
    assertThat(copy.totals()).isEqualTo(ledger.totals());
    assertThat(documents(copy)).isEqualTo(documents(ledger));
    assertThat(copy.document("raid")).contains(raid);
    assertThat(statements(copy)).isEqualTo(statements(ledger)).doesNotContain(wrong);
    assertThat(forecasts(copy)).hasSize(2).isEqualTo(forecasts(ledger));
    assertThat(copy.mapEdits()).hasSize(1).isEqualTo(ledger.mapEdits());
    assertThat(copy.scenarios()).hasSize(1).isEqualTo(ledger.scenarios());
    assertThat(copy.find("raided", 9, 0))
        .extracting(Hit::document)
        .containsExactlyInAnyOrder("raid", "raid", "raid-2");
    assertThat(copy.foresee("x", mistake.fingerprint())).isEqualTo(Filing.Outcome.FORGOTTEN);
    assertThat(copy.check()).isEmpty();
  }

  @Test
  void a_backup_is_a_ledger_that_holds_the_same() throws IOException {
    Path backup = folder.resolve("backup.db");
    ledger.backup(backup);
    try (Ledger copy = Ledgers.openForReading(backup.toString())) {
      assertSameAs(copy);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()).filter(n -> n.startsWith(".")))
          .isEmpty();
    }
  }

  @Test
  void a_backup_never_overwrites() {
    Path backup = folder.resolve("backup.db");
    ledger.backup(backup);
    assertThatThrownBy(() -> ledger.backup(backup))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OCCUPIED))
        .hasMessageContaining(backup.toString());
  }

  @Test
  void a_backup_into_a_folder_that_is_missing_says_so() {
    Path backup = folder.resolve("unplugged/backup.db");
    assertThatThrownBy(() -> ledger.backup(backup))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("unplugged is no folder");
  }

  @Test
  void a_backup_is_restored_where_there_is_nothing() throws SQLException {
    Path backup = folder.resolve("backup.db");
    ledger.backup(backup);
    String restored = store.freshAddress(folder.resolve("restored"));
    Ledgers.restore(backup, restored);
    try (Ledger copy = Ledgers.open(restored)) {
      assertSameAs(copy);
      copy.file(
          Samples.document("more", "More."),
          List.of(Samples.event(raidMore(), "AAA", EventType.AID, "BBB")));
      assertThat(copy.check()).isEmpty();
    }
  }

  private static Document raidMore() {
    return Samples.document("more", "More.");
  }

  @Test
  void a_ledger_is_copied_to_the_other_database_and_back() throws SQLException {
    Store other = store == Store.SQLITE ? Store.POSTGRESQL : Store.SQLITE;
    String there = other.freshAddress(folder.resolve("there"));
    String back = store.freshAddress(folder.resolve("back"));
    Ledgers.copy(address, there);
    Ledgers.copy(there, back);
    try (Ledger copy = Ledgers.openForReading(back)) {
      assertSameAs(copy);
    }
  }

  @Test
  void nothing_is_copied_onto_a_ledger_that_holds_something() {
    String target = folder.resolve("target.db").toString();
    Ledgers.copy(address, target);
    assertThatThrownBy(() -> Ledgers.copy(address, target))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OCCUPIED));
  }
}
