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
 * @param live whether messages go to a terminal, where a progress bar can move
 */
public record Console(PrintWriter out, PrintWriter err, int width, boolean colours, boolean live) {

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
        terminals.contains("err"));
  }

  /** Columns by the variable COLUMNS, within reason. */
  static int width(Surroundings around) {
    return around
        .variable("COLUMNS")
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::parseInt)
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

  /** A message beside the answer. */
  public void message(String text) {
    out.flush();
    err.println(text);
    err.flush();
  }
}
