package org.thaw.exchange.acled;

import java.io.IOException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;

/** ACLED's CSV exports, of all years' columns, found by name. */
public final class AcledImport implements ImportFormat {

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public String about() {
    return "ACLED's CSV export, old columns or new, dyadic or monadic";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "ACLED", HeadedTable.Width.AS_NAMED);
    AcledRows[] reader = new AcledRows[1];
    table.read(
        Delimited.rows(member, table.lines()),
        header -> {
          reader[0] = new AcledRows(run, header);
          return reader[0];
        },
        "event_id_cnty",
        "event_date",
        "event_type",
        "actor1");
    reader[0].finish();
  }
}
