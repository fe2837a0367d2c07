package org.thaw.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.thaw.exchange.Member;

/**
 * Finds what parts a table's cells by its first line: tabs, commas or semicolons, with quotes or
 * without. Copies of a data set are often saved in another form than its own.
 */
public final class Delimited {

  private static final int LONGEST_HEAD = 1 << 16;

  private Delimited() {}

  /** The first line; it is read again with the rest. */
  public static String firstLine(Member member) throws IOException {
    member.bytes().mark(LONGEST_HEAD + 1);
    byte[] head = member.bytes().readNBytes(LONGEST_HEAD);
    member.bytes().reset();
    TextLines lines = new TextLines(new ByteArrayInputStream(head), () -> {});
    return lines.next() ? lines.line() : "";
  }

  /**
   * The rows of a member.
   *
   * @param lines its lines, none of them read yet
   */
  public static Rows rows(Member member, TextLines lines) throws IOException {
    String first = firstLine(member);
    if (first.indexOf('\t') >= 0) {
      boolean quoted = first.startsWith("\"") || first.contains("\t\"");
      return quoted ? new CsvRows(lines, '\t') : new TabRows(lines, '\t');
    }
    boolean semicolons = first.indexOf(',') < 0 && first.indexOf(';') >= 0;
    return new CsvRows(lines, semicolons ? ';' : ',');
  }
}
