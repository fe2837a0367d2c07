package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;

final class PostgresLedgerTest extends LedgerContract {

  @BeforeAll
  static void needPostgres() {
    boolean there = PostgresServer.running().isPresent();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("CI has Debian's package postgresql").isTrue();
    }
    assumeTrue(there, "there is no PostgreSQL here: install Debian's package postgresql");
  }

  @Override
  String freshAddress() throws SQLException {
    return PostgresServer.running().orElseThrow().freshSchema();
  }
}
