package org.thaw.exchange;

import java.util.regex.Pattern;

/**
 * A row that could not be read.
 *
 * @param file the file's name
 * @param line its first physical line, from 1
 * @param why what is wrong with it
 */
public record Problem(String file, long line, String why) {

  private static final Pattern CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Cells may hold line ends and worse; a message is one line. */
  public Problem {
    why = CONTROL.matcher(why).replaceAll(" ");
  }

  /** File, line and reason in one line. */
  public String message() {
    return file + ":" + line + ": " + why;
  }
}
