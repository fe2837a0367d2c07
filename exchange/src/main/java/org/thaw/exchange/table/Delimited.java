package org.thaw.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.thaw.exchange.Member;

/**
 * Finds what parts a table's cells by its first line: tabs, commas or semicolons, with quotes or
 * without. Copies of a data set are often saved in another form than its own.
 */
public final class Delimited {

  private static final int LONGEST_HEAD = 1 << 16;

  /**
   * Archives of data save words in quotes under a bare header; elsewhere a cell or two has some.
   */
  private static final int NO_ACCIDENT = 5;

  private Delimited() {}

  /** The first line; it is read again with the rest. */
  public static String firstLine(Member member) throws IOException {
    return firstTwo(member).get(0);
  }

  private static List<String> firstTwo(Member member) throws IOException {
    member.bytes().mark(LONGEST_HEAD + 1);
    byte[] head = member.bytes().readNBytes(LONGEST_HEAD);
    member.bytes().reset();
    TextLines lines = new TextLines(new ByteArrayInputStream(head), () -> {});
    String first = lines.next() ? lines.line() : "";
    return List.of(first, lines.next() ? lines.line() : "");
  }

  /**
   * The rows of a member.
   *
   * @param lines its lines, none of them read yet
   */
  public static Rows rows(Member member, TextLines lines) throws IOException {
    List<String> two = firstTwo(member);
    String bare = bare(two.get(0));
    if (bare.indexOf('\t') >= 0) {
      boolean quoted = quoted(two.get(0)) > 0 || quoted(two.get(1)) >= NO_ACCIDENT;
      return quoted ? new CsvRows(lines, '\t') : new TabRows(lines, '\t');
    }
    boolean semicolons = bare.indexOf(',') < 0 && bare.indexOf(';') >= 0;
    return new CsvRows(lines, semicolons ? ';' : ',');
  }

  /** How many cells between tabs begin with a quotation mark. */
  private static int quoted(String line) {
    int quoted = line.startsWith("\"") ? 1 : 0;
    for (int at = line.indexOf("\t\""); at >= 0; at = line.indexOf("\t\"", at + 1)) {
      quoted++;
    }
    return quoted;
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
