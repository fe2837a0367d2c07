package org.thaw.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteLedgerTest extends LedgerContract {

  @TempDir Path folder;

  @Override
  String freshAddress() {
    return folder.resolve("new folder/what? Ünï.db").toString();
  }
}
