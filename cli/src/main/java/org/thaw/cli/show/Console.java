package org.thaw.cli.show;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.thaw.cli.Surroundings;

/**
 * Where answers and messages go.
 *
 * @param out for answers
 * @param err for messages and progress
 * @param width columns to keep within
 * @param colours whether answers may have colours
 * @param columns of the terminal that messages go to, where a progress bar can move; 0: none
 */
public record Console(PrintWriter out, PrintWriter err, int width, boolean colours, int columns) {

  /** Columns where the terminal tells none. */
  public static final int STANDARD_WIDTH = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  /**
   * This process's. The launcher script says which of its outputs are terminals ({@code
   * -Dthaw.terminals=out,err}): Java can only tell of all of them together, and not alike in all
   * versions. Without it everything is plain.
   */
  public static Console ofThisProcess(Surroundings around) {
    String terminals = System.getProperty("thaw.terminals", "");
    boolean terminal = terminals.contains("out");
    Charset charset = charset(around);
    return new Console(
        new PrintWriter(new OutputStreamWriter(System.out, charset), false),
        new PrintWriter(new OutputStreamWriter(System.err, charset), true),
        terminal ? width(around) : STANDARD_WIDTH,
        terminal && around.variable("NO_COLOR").isEmpty(),
        terminals.contains("err") ? columns(around) : 0);
  }

  /** Columns of a terminal that can clear a line; 0 where it cannot. */
  private static int columns(Surroundings around) {
    boolean dumb = around.variable("TERM").filter("dumb"::equals).isPresent();
    return dumb ? 0 : told(around).filter(told -> told > 0).orElse(STANDARD_WIDTH);
  }

  private static Optional<Integer> told(Surroundings around) {
    return around
        .variable("COLUMNS")
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::parseInt);
  }

  /** Columns by the variable COLUMNS, within reason. */
  static int width(Surroundings around) {
    return told(around)
        .map(columns -> Math.max(NARROWEST, Math.min(WIDEST, columns)))
        .orElse(STANDARD_WIDTH);
  }

  private static Charset charset(Surroundings around) {
    // Java 17 writes files in the locale's charset and its console in another; names of people and
    // places need UTF-8 unless the terminal says that it cannot.
    Optional<String> locale =
        around
            .variable("LC_ALL")
            .or(() -> around.variable("LC_CTYPE"))
            .or(() -> around.variable("LANG"));
    boolean latin = locale.map(l -> l.toLowerCase(Locale.ROOT).contains("8859")).orElse(false);
    return latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  /** One line of an answer. */
  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** An empty line. */
  public void line() {
    line("");
  }

  /** Text wrapped to the width, each line indented. */
  public void wrapped(int indent, String text) {
    for (String line : Wrap.lines(text, width - indent)) {
      line(" ".repeat(indent) + line);
    }
  }

  /** A heading. */
  public void heading(String text) {
    line(strong(text));
  }

  /** Bold where colours are. */
  public String strong(String text) {
    return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** Faint where colours are. */
  public String faint(String text) {
    return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
  }

  /** Whether messages go to a terminal where a bar can move. */
  public boolean live() {
    return columns > 0;
  }

  /** Writes over the terminal's last line; the last column stays free, or some terminals wrap. */
  public void redraw(String text) {
    out.flush();
    err.print("\r" + text.substring(0, Math.min(text.length(), columns - 1)) + "\u001b[K");
    err.flush();
  }

  /** A message beside the answer. */
  public void message(String text) {
    out.flush();
    err.println(text);
    err.flush();
  }
}
