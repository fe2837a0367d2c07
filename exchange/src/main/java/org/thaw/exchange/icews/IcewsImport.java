package org.thaw.exchange.icews;

import java.io.IOException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;

/**
 * ICEWS coded event data (Boschee and others, Harvard Dataverse): tabs, a header, CAMEO codes. A
 * quotation mark is a letter.
 */
public final class IcewsImport implements ImportFormat {

  @Override
  public String name() {
    return "icews";
  }

  @Override
  public String about() {
    return "ICEWS coded events: events.YYYY….tab with its header, zipped or not";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "ICEWS", HeadedTable.Width.AS_NAMED);
    table.read(
        Delimited.rows(member, table.lines()),
        header -> new IcewsRows(run, header),
        "Event ID",
        "Event Date",
        "Source Name",
        "CAMEO Code",
        "Target Name");
  }
}
