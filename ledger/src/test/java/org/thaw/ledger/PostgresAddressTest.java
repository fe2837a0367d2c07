package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.ledger.OpeningTest.assertRefused;

import org.junit.jupiter.api.Test;
import org.thaw.ledger.LedgerException.Reason;

/** What only a ledger on a server can meet with. */
final class PostgresAddressTest {

  private static final String NOBODY_LISTENS = "jdbc:postgresql://127.0.0.1:1/thaw";

  @Test
  void a_server_that_does_not_answer_is_named() {
    assertRefused(() -> Ledgers.open(NOBODY_LISTENS), Reason.NOT_THERE, NOBODY_LISTENS, "check");
    assertRefused(() -> Ledgers.openForReading(NOBODY_LISTENS), Reason.NOT_THERE, NOBODY_LISTENS);
  }

  @Test
  void a_password_is_never_shown() {
    assertThat(Address.database(NOBODY_LISTENS + "?user=ada&password=secret").name())
        .isEqualTo(NOBODY_LISTENS);
    assertThat(Address.database("jdbc:postgresql://ada:secret@host/thaw").name())
        .isEqualTo("jdbc:postgresql://host/thaw");
  }
}
