package org.thaw.cli.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.thaw.exchange.ImportSink;
import org.thaw.exchange.Problem;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Steps;
import org.thaw.statement.Statement;

/** Files what an import finds, in transactions of a bounded size, and says how far it has come. */
public final class ImportDesk implements ImportSink, AutoCloseable {

  private static final int AT_ONCE = 10_000;
  private static final int PROBLEMS_NAMED = 20;
  private static final int ROWS_BETWEEN = 1_000;

  private final Ledger ledger;
  private final Progress progress;
  private final long bytes;
  private final List<Statement> open = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long read;
  private long rows;
  private long filed;

  /**
   * Files into a ledger.
   *
   * @param bytes how many there are to read
   */
  public ImportDesk(Ledger ledger, Progress progress, long bytes) {
    this.ledger = ledger;
    this.progress = progress;
    this.bytes = bytes;
  }

  @Override
  public void statement(Statement statement) {
    open.add(statement);
    if (open.size() >= AT_ONCE) {
      flush();
    }
  }

  @Override
  public void row() {
    rows++;
    if (rows % ROWS_BETWEEN == 0 && read < bytes) {
      progress.at(read, bytes, Steps.Unit.BYTES);
    }
  }

  @Override
  public void problem(Problem problem) {
    if (problems.size() < PROBLEMS_NAMED) {
      problems.add(problem);
      progress.message("thaw: " + problem.message());
    }
  }

  /** The same bytes, counted for the progress. */
  public InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        ImportDesk.this.read += one >= 0 ? 1 : 0;
        return one;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        ImportDesk.this.read += Math.max(0, count);
        return count;
      }
    };
  }

  /** Files what is still open. */
  public void finish() {
    flush();
  }

  private void flush() {
    filed += open.isEmpty() ? 0 : ledger.note(open);
    open.clear();
  }

  /** How many statements were new. */
  public long filed() {
    return filed;
  }

  /** The first of the rows that could not be read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Files what is still open; what was filed stays, whatever comes after. */
  @Override
  public void close() {
    flush();
  }
}
