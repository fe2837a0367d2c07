package org.thaw.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.thaw.ledger.LedgerException.Reason;

/** The tables' version: looked at cheaply, brought up to date by Flyway when it is behind. */
final class Schema {

  /** The newest migration in the resources. */
  static final int CURRENT = 4;

  static final String HISTORY = "thaw_schema_history";

  /** What there is: 0 for an empty database. */
  private static final int NONE = 0;

  private Schema() {}

  /** The version that stands there; 0: nothing does. Refuses a newer one, and what is no ledger. */
  static int look(Database database, Connection connection) throws SQLException {
    int version = version(connection);
    if (version > CURRENT) {
      throw Faults.of(Reason.NEWER_VERSION, database.name());
    }
    return version;
  }

  private static int version(Connection connection) throws SQLException {
    String newest = "SELECT max(CAST(version AS integer)) FROM " + HISTORY + " WHERE success";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(newest)) {
      return row.next() ? row.getInt(1) : NONE;
    } catch (SQLException e) {
      if (holdsNothing(connection)) {
        return NONE;
      }
      throw e;
    }
  }

  private static boolean holdsNothing(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      return !tables.next();
    }
  }

  /** Makes the tables, or brings older ones up to date. */
  static void migrate(Database database) {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(database.writers())
          .locations(database.migrations())
          .table(HISTORY)
          .loggers("slf4j") // whoever runs the ledger says what is shown
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw Faults.of(database, e);
    }
  }
}
