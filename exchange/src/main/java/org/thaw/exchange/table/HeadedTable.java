package org.thaw.exchange.table;

import java.io.IOException;
import java.util.Optional;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.Remark;
import org.thaw.exchange.WrongFormat;

/** Reads a table with a header: checks the header, then hands on row by row. */
public final class HeadedTable {

  /** Reads one row; its columns are where the header says. */
  @FunctionalInterface
  public interface RowReader {
    /** Reads the row at hand. */
    void read(Rows row) throws BadRow;
  }

  /** Makes the reader of rows from the header. */
  @FunctionalInterface
  public interface HeaderReader {
    /** The reader for a table with these columns. */
    RowReader of(Header header);
  }

  /** How many columns a row may have. */
  public enum Width {
    /** As many as the header names; more only if they are blank. */
    AS_NAMED,
    /** Fewer too: files of this format are known to be ragged. */
    RAGGED,
    /** Any: what a row has depends on what was known. */
    FREE
  }

  private final Member member;
  private final ImportRun run;
  private final String words;
  private final Width width;

  /**
   * Reads a member within a run.
   *
   * @param words the format in words, for messages
   */
  public HeadedTable(Member member, ImportRun run, String words, Width width) {
    this.member = member;
    this.run = run;
    this.words = words;
    this.width = width;
  }

  /** The lines of the member. */
  public TextLines lines() {
    return new TextLines(member.bytes(), () -> run.remark(Remark.NOT_UTF8));
  }

  /**
   * Reads the header and all rows.
   *
   * @param needed columns that the header must name
   * @throws ImportException if it lacks one
   */
  public void read(Rows rows, HeaderReader reader, String... needed) throws IOException {
    if (!rows.next()) {
      throw new ImportException(member.name(), "the file is empty", "get it anew");
    }
    read(rows, rows, reader, needed);
  }

  /**
   * Reads all rows that are left, under the row that was read before them.
   *
   * @throws ImportException if it lacks one of the needed columns
   */
  public void read(Rows head, Rows rows, HeaderReader reader, String... needed) throws IOException {
    Header header = Header.of(head);
    Optional<String> missing = header.missing(needed);
    if (missing.isPresent()) {
      throw WrongFormat.of(member, words, first(head, rows), "no column " + missing.get());
    }
    read(rows, header, reader.of(header));
  }

  /** Reads all rows that are left, under a header that was told elsewhere. */
  public void read(Rows rows, Header header, RowReader reader) throws IOException {
    while (rows.next()) {
      readOne(rows, header, reader);
    }
  }

  /** Reads the row at hand, under a header that was told elsewhere. */
  public void readOne(Rows row, Header header, RowReader reader) {
    if (hashtags(row)) {
      return;
    }
    run.row();
    try {
      check(row, header);
      reader.read(row);
    } catch (BadRow e) {
      run.bad(row.line(), String.valueOf(e.getMessage()));
    }
  }

  /** The second line of files from the Humanitarian Data Exchange: its cells begin with a hash. */
  private static boolean hashtags(Rows rows) {
    boolean any = false;
    for (int i = 0; i < rows.size(); i++) {
      String cell = rows.cell(i);
      if (cell.startsWith("#")) {
        any = true;
      } else if (!cell.isEmpty()) {
        return false;
      }
    }
    return any && rows.size() > 1;
  }

  private void check(Rows rows, Header header) throws BadRow {
    boolean fits =
        switch (width) {
          case AS_NAMED -> rows.size() >= header.size() && blankBeyond(rows, header);
          case RAGGED -> blankBeyond(rows, header);
          case FREE -> true;
        };
    if (!fits) {
      throw new BadRow(
          rows.size() + " columns instead of " + header.size() + ": shifted or cut off");
    }
  }

  private static boolean blankBeyond(Rows rows, Header header) {
    boolean blank = true;
    for (int i = header.size(); i < rows.size(); i++) {
      blank &= rows.cell(i).isBlank();
    }
    return blank;
  }

  private static String first(Rows head, Rows rows) {
    StringBuilder first = new StringBuilder(head.cell(0));
    char delimiter = rows instanceof TabRows ? '\t' : ',';
    for (int i = 1; i < head.size(); i++) {
      first.append(delimiter).append(head.cell(i));
    }
    return first.toString();
  }
}
