package org.thaw.exchange;

/**
 * A row that could not be read.
 *
 * @param file the file's name
 * @param line its first physical line, from 1
 * @param why what is wrong with it
 */
public record Problem(String file, long line, String why) {

  /** File, line and reason in one line. */
  public String message() {
    return file + ":" + line + ": " + why;
  }
}
