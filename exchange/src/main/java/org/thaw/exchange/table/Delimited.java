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
    String bare = bare(first);
    if (bare.indexOf('\t') >= 0) {
      boolean quoted = first.startsWith("\"") || first.contains("\t\"");
      return quoted ? new CsvRows(lines, '\t') : new TabRows(lines, '\t');
    }
    boolean semicolons = bare.indexOf(',') < 0 && bare.indexOf(';') >= 0;
    return new CsvRows(lines, semicolons ? ';' : ',');
  }

  /** The line without what stands in quotes: what would part cells there parts none. */
  private static String bare(String line) {
    StringBuilder bare = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (quoted || i == 0 || ",;\"".indexOf(line.charAt(i - 1)) >= 0)) {
        quoted = !quoted;
      } else if (!quoted) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
