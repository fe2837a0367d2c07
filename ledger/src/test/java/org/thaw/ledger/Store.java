package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;

/** Each database that a ledger can stand in. */
enum Store {
  SQLITE {
    /** A path that needs its folders made, and is no plain URL. */
    @Override
    String freshAddress(Path folder) {
      return folder.resolve("new folder/what? Ünï.db").toString();
    }

    @Override
    String url(String address) {
      return "jdbc:sqlite:file:" + Path.of(address).toUri().getRawPath();
    }
  },
  POSTGRESQL {
    @Override
    String freshAddress(Path folder) throws SQLException {
      boolean there = PostgresServer.running().isPresent();
      if ("true".equals(System.getenv("CI"))) {
        assertThat(there).as("CI has Debian's package postgresql").isTrue();
      }
      assumeTrue(there, "there is no PostgreSQL here: install Debian's package postgresql");
      return PostgresServer.running().orElseThrow().freshSchema();
    }

    @Override
    String url(String address) {
      return address;
    }
  };

  /** A place where no ledger stands yet. */
  abstract String freshAddress(Path folder) throws SQLException;

  /** For a connection past the ledger. */
  abstract String url(String address);
}
