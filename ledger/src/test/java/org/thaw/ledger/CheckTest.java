package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.Statement;

final class CheckTest extends OnEachDatabase {

  private final Document raid = Samples.document("raid", "Rurik raided Olava.");
  private final Statement assault = Samples.event(raid, "AAA", EventType.ASSAULT, "olava");

  @BeforeEach
  void file_the_raid() {
    ledger.file(raid, List.of(assault));
  }

  @Test
  void a_ledger_that_was_only_used_is_sound_for_reader_and_writer() {
    assertThat(ledger.check()).isEmpty();
    try (Ledger reader = Ledgers.openForReading(address)) {
      assertThat(reader.check()).isEmpty();
    }
  }

  @Test
  void a_statement_that_does_not_rest_on_the_text_is_found() throws SQLException {
    tamper("UPDATE document SET text = 'Rurik raided nobody at all.'");
    assertThat(ledger.check())
        .contains("Statement " + assault.id() + " does not rest on the text of raid.");
  }

  @Test
  void a_statement_of_no_document_is_found() throws SQLException {
    tamper("UPDATE statement SET document = 'gone'");
    assertThat(ledger.check())
        .containsExactly("Statement " + assault.id() + " is of document gone, which is not there.");
  }

  @Test
  void a_line_that_is_no_statement_is_found() throws SQLException {
    tamper("UPDATE statement SET line = '{}'");
    assertThat(ledger.check())
        .containsExactly("Statement " + assault.id() + " cannot be read: kind: missing or null.");
  }

  @Test
  void a_statement_that_is_hidden_for_no_reason_is_found() throws SQLException {
    tamper("UPDATE statement SET hidden = 1");
    assertThat(ledger.check())
        .containsExactly(
            "Statement " + assault.id() + " is shown or hidden against what the notes say.");
  }

  @Test
  void a_heading_beyond_the_text_is_found() throws SQLException {
    tamper("UPDATE document SET headings = '[[0,9999]]'");
    assertThat(ledger.check()).containsExactly("A heading of document raid lies beyond its text.");
  }
}
