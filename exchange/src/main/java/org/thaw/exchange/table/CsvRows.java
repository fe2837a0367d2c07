package org.thaw.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows by RFC 4180: cells may stand in quotes and then hold the delimiter and line ends. */
public final class CsvRows implements Rows {

  private static final int LONGEST_CELL = 1 << 24;

  private final CloseableIterator<CsvRecord> records;
  private List<String> cells = List.of();
  private long line;

  /** Rows of these lines. */
  public CsvRows(TextLines lines, char delimiter) {
    records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .maxBufferSize(LONGEST_CELL)
            .ofCsvRecord(new LineReader(lines))
            .iterator();
  }

  @Override
  public boolean next() throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      CsvRecord row = records.next();
      cells = row.getFields();
      line = row.getStartingLineNumber();
      return true;
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    } catch (CsvParseException e) {
      throw new BrokenTableException(
          "no table from here on (" + e.getMessage() + "); look for a quotation mark left open", e);
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }

  /** The lines as one text again, with line feeds, and whatever stood before them. */
  private static final class LineReader extends Reader {
    private final TextLines lines;
    private String text = "";
    private int at;

    LineReader(TextLines lines) {
      this.lines = lines;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (at == text.length()) {
        if (!lines.next()) {
          return -1;
        }
        text = lines.raw() + '\n';
        at = 0;
      }
      int count = Math.min(length, text.length() - at);
      text.getChars(at, at + count, target, offset);
      at += count;
      return count;
    }

    @Override
    public void close() {}
  }
}
