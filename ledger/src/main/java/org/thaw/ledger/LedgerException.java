package org.thaw.ledger;

/** The ledger could not do it; the message names the ledger, what is wrong and the remedy. */
public final class LedgerException extends RuntimeException {

  private final Reason reason;

  /** With what is wrong, the remedy, and what showed it. */
  public LedgerException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** With what is wrong and the remedy. */
  public LedgerException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why, for an exit code. */
  public Reason reason() {
    return reason;
  }

  /** What kept the ledger from doing it. */
  public enum Reason {
    /** No ledger stands there, or no database answers. */
    NOT_THERE,
    /** Another process writes to it. */
    IN_USE,
    /** A newer Thaw made it. */
    NEWER_VERSION,
    /** It may not be written to. */
    READ_ONLY,
    /** Something stands already where a copy should go. */
    OCCUPIED,
    /** The disk is full. */
    FULL,
    /** The file is damaged or no ledger. */
    DAMAGED
  }
}
