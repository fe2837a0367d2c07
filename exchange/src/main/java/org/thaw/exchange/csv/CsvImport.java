package org.thaw.exchange.csv;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.CsvRows;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.exchange.table.TabRows;
import org.thaw.exchange.table.TextLines;

/** A CSV or a table with tabs, with a header: Thaw's own, or any with a {@link Mapping}. */
public final class CsvImport implements ImportFormat {

  private static final String[] OWN = {"id", "kind", "relation", "document", "text"};

  private final Optional<Mapping> mapping;

  /** Thaw's own columns. */
  public CsvImport() {
    this.mapping = Optional.empty();
  }

  /** The columns that a mapping tells. */
  public CsvImport(Mapping mapping) {
    this.mapping = Optional.of(mapping);
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String about() {
    return "any table with a header and --mapping FILE; Thaw's own CSV needs none";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    HeadedTable table = new HeadedTable(member, run, "a mapped CSV", HeadedTable.Width.AS_NAMED);
    Mapping columns = mapping.orElseGet(Mapping::own);
    String[] needed =
        mapping.isEmpty()
            ? OWN
            : columns.fields().values().stream()
                .flatMap(field -> field.column().stream())
                .toArray(String[]::new);
    table.read(rows(member, table.lines()), header -> reader(member, run, header, columns), needed);
  }

  private static HeadedTable.RowReader reader(
      Member member, ImportRun run, Header header, Mapping columns) {
    boolean typed = Stream.of("relation", "cameo").anyMatch(columns.fields()::containsKey);
    if (!typed) {
      throw new ImportException(
          member.name(),
          "the mapping tells neither relation nor cameo",
          "add a line like: relation = Class | attack: ASSAULT");
    }
    return new MappedRows(member.shortName(), run, header, columns);
  }

  /** The first line tells what parts the cells: a tab, a semicolon or a comma. */
  private static Rows rows(Member member, TextLines lines) throws IOException {
    member.bytes().mark(1 << 16);
    TextLines head = new TextLines(member.bytes(), () -> {});
    String first = head.next() ? head.line() : "";
    member.bytes().reset();
    if (first.indexOf('\t') >= 0) {
      return new TabRows(lines, '\t');
    }
    boolean semicolons = first.indexOf(',') < 0 && first.indexOf(';') >= 0;
    return new CsvRows(lines, semicolons ? ';' : ',');
  }
}
