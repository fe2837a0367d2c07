package org.thaw.exchange.icews;

import java.io.IOException;
import java.util.List;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.row.Editions;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;

/**
 * POLECAT (Halterman and others 2023, Harvard Dataverse): tabs, a header, PLOVER types. Some files
 * have blank columns at the end, or a header with more names than fields.
 */
public final class PolecatImport implements ImportFormat {

  private static final Header COLUMNS =
      Header.named(
          List.of(
              ("Event ID,Event Date,Event Type,Event Mode,Event Intensity,Intensity,Quad Code,"
                      + "Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,"
                      + "Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,"
                      + "Recipient Country,Recipient COW,Primary Recipient Sector,"
                      + "Recipient Sectors,Recipient Title,Recipient Name Raw,"
                      + "Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,"
                      + "Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,"
                      + "Story People,Story Organizations,Story Locations,Language,Version")
                  .split(",")));

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public String about() {
    return "POLECAT events: ngecEvents….txt with its header, zipped or not";
  }

  /** A header may name columns that the rows lack; they are those that the codebook lacks. */
  private static HeadedTable.RowReader reader(ImportRun run, Header header) {
    Editions editions = new Editions(false, run);
    PolecatRows full = new PolecatRows(run, header, editions);
    Header told = Header.named(header.names().stream().filter(COLUMNS::has).toList());
    PolecatRows lean = new PolecatRows(run, told, editions);
    return row -> (row.size() == told.size() ? lean : full).read(row);
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "POLECAT", HeadedTable.Width.RAGGED);
    table.read(
        Delimited.rows(member, table.lines()),
        header -> reader(run, header),
        "Event ID",
        "Event Date",
        "Event Type",
        "Actor Name",
        "Recipient Name");
  }
}
