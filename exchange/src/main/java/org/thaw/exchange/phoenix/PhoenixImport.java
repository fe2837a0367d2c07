package org.thaw.exchange.phoenix;

import java.io.IOException;
import java.util.Optional;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.WrongFormat;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.KeptRow;
import org.thaw.exchange.table.Rows;

/** Phoenix and PETRARCH, in five forms that the first row tells apart. */
public final class PhoenixImport implements ImportFormat {

  private static final String WORDS = "Phoenix";

  @Override
  public String name() {
    return "phoenix";
  }

  @Override
  public String about() {
    return "Phoenix and PETRARCH events: with tabs or commas, with a header or without";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, WORDS, HeadedTable.Width.FREE);
    String line = Delimited.firstLine(member);
    Rows rows = Delimited.rows(member, table.lines());
    if (!rows.next()) {
      throw new ImportException(member.name(), "the file is empty", "get it anew");
    }
    KeptRow first = KeptRow.of(rows);
    Optional<Layout> layout = Layout.of(first);
    if (layout.isEmpty()) {
      throw WrongFormat.of(member, WORDS, line, first.size() + " columns, and no date first");
    }
    PhoenixRows reader = new PhoenixRows(run, layout.get());
    Header header = Header.of(first);
    HeadedTable body = new HeadedTable(member, run, WORDS, layout.get().width());
    if (!layout.get().headed()) {
      body.readOne(first, header, reader);
    }
    body.read(rows, header, reader);
  }
}
