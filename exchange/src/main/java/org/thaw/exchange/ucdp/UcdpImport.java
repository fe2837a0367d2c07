package org.thaw.exchange.ucdp;

import java.io.IOException;
import java.util.List;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.KeptRow;
import org.thaw.exchange.table.Rows;

/**
 * UCDP GED of all releases, and candidates: columns by name, for the toll's three stand in another
 * order in older ones. One candidate came without its header; its columns are those of the time.
 */
public final class UcdpImport implements ImportFormat {

  private static final List<String> COLUMNS =
      List.of(
          ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                  + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,"
                  + "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
                  + "number_of_sources,source_article,source_office,source_date,source_headline,"
                  + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                  + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                  + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                  + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob")
              .split(","));

  @Override
  public String name() {
    return "ucdp";
  }

  @Override
  public String about() {
    return "UCDP GED and candidate events: the CSV, zipped or not";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "UCDP GED", HeadedTable.Width.AS_NAMED);
    Rows rows = Delimited.rows(member, table.lines());
    if (!rows.next()) {
      throw new ImportException(member.name(), "the file is empty", "get it anew");
    }
    KeptRow first = KeptRow.of(rows);
    boolean bare = first.size() == COLUMNS.size() && first.cell(0).matches("\\d+");
    if (bare) {
      Header header = Header.named(COLUMNS);
      UcdpRows reader = new UcdpRows(run, header);
      table.readOne(first, header, reader);
      table.read(rows, header, reader);
    } else {
      table.read(
          first,
          rows,
          header -> new UcdpRows(run, header),
          "id",
          "type_of_violence",
          "side_a",
          "side_b",
          "date_start",
          "date_end",
          "best|best_est",
          "low|low_est",
          "high|high_est");
    }
  }
}
