package org.thaw.exchange;

import org.thaw.exchange.table.LooksLike;

/** Says that a file is not of the format that was named, and of which it may be. */
public final class WrongFormat {

  private WrongFormat() {}

  /**
   * The exception to throw.
   *
   * @param format what was expected, in words
   * @param firstLine the file's first line
   * @param why what shows it
   */
  public static ImportException of(Member member, String format, String firstLine, String why) {
    String start = "not " + format + " (" + why + ")";
    return LooksLike.of(firstLine)
        .filter(guess -> !why.contains(guess.words()))
        .map(
            guess ->
                new ImportException(
                    member.name(),
                    start + "; it looks like " + guess.words(),
                    guess
                        .format()
                        .map(name -> "try: thaw import " + name + " " + member.name())
                        .orElse("see thaw import --help")))
        .orElseGet(
            () ->
                new ImportException(
                    member.name(), start, "see thaw import --help for what each format needs"));
  }
}
