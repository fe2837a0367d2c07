package org.thaw.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A suite of what every ledger does: run on a real SQLite file and on a real PostgreSQL. */
@ParameterizedClass
@EnumSource
abstract class OnEachDatabase {

  @Parameter Store store;
  @TempDir Path folder;
  String address;
  Ledger ledger;

  @BeforeEach
  void open() throws SQLException {
    address = store.freshAddress(folder);
    ledger = Ledgers.open(address);
  }

  @AfterEach
  void close() {
    if (ledger != null) {
      ledger.close();
    }
  }

  /** Does something to the tables that no ledger would. */
  void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(store.url(address));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<org.thaw.statement.Statement> statements(Ledger ledger) {
    return statements(ledger, StatementQuery.ALL);
  }

  static List<org.thaw.statement.Statement> statements(Ledger ledger, StatementQuery query) {
    List<org.thaw.statement.Statement> found = new ArrayList<>();
    ledger.statements(query, found::add);
    return found;
  }

  static List<DocumentSummary> documents(Ledger ledger) {
    List<DocumentSummary> found = new ArrayList<>();
    ledger.documents(found::add);
    return found;
  }

  static List<FiledForecast> forecasts(Ledger ledger) {
    List<FiledForecast> found = new ArrayList<>();
    ledger.forecasts(found::add);
    return found;
  }
}
