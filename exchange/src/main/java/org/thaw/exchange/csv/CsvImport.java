package org.thaw.exchange.csv;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.table.Delimited;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;

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
    table.read(
        Delimited.rows(member, table.lines()),
        header -> reader(member, run, header, columns),
        needed);
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
}
