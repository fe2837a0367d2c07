package org.thaw.exchange.icews;

import java.io.IOException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;

/**
 * POLECAT (Halterman and others 2023, Harvard Dataverse): tabs, a header, PLOVER types. Some files
 * have blank columns at the end, or a header with more names than fields.
 */
public final class PolecatImport implements ImportFormat {

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public String about() {
    return "POLECAT events: ngecEvents….txt with its header, zipped or not";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "POLECAT", HeadedTable.Width.RAGGED);
    table.read(
        Delimited.rows(member, table.lines()),
        header -> new PolecatRows(run, header),
        "Event ID",
        "Event Date",
        "Event Type",
        "Actor Name",
        "Recipient Name");
  }
}
