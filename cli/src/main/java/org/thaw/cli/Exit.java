package org.thaw.cli;

/** How the command ends: the exit codes of BSD's {@code sysexits.h}. */
public enum Exit {
  OK(0, "done"),
  USAGE(64, "the command was misspelt"),
  DATA(65, "the input, or the ledger, is damaged or of no known form"),
  NO_INPUT(66, "nothing is there: no such file, document or ledger"),
  UNAVAILABLE(69, "a server does not answer"),
  INTERNAL(70, "a fault in Thaw; --debug shows where"),
  CANNOT_CREATE(73, "the output cannot be created"),
  IO(74, "reading or writing failed; the disk may be full"),
  TRY_AGAIN(75, "in use by another process; try again"),
  NO_PERMISSION(77, "you may not read or write there");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }
}
