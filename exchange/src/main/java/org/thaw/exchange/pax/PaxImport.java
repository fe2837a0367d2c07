package org.thaw.exchange.pax;

import java.io.IOException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;

/** PA-X's table of all agreements, of any release, its columns found by name. */
public final class PaxImport implements ImportFormat {

  @Override
  public String name() {
    return "pax";
  }

  @Override
  public String about() {
    return "PA-X peace agreements: pax_all_agreements_data.csv";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "PA-X", HeadedTable.Width.AS_NAMED);
    table.read(
        Delimited.rows(member, table.lines()),
        header -> new PaxRows(run, header),
        "AgtId",
        "Agt",
        "Dat");
  }
}
