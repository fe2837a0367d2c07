package org.thaw.web.ask;

/** What came of a question. */
public sealed interface Answer {

  /**
   * An answer.
   *
   * @param json one JSON value
   */
  record Given(String json) implements Answer {}

  /**
   * None.
   *
   * @param why what kind of reason
   * @param message what, where and the remedy, in one line
   */
  record Refused(Why why, String message) implements Answer {}

  /** Why there is no answer. */
  enum Why {
    MISSPELT(400),
    NOT_ALLOWED(403),
    NOTHING_THERE(404),
    BUSY(503),
    FAULT(500);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    /** The HTTP status that says so. */
    public int status() {
      return status;
    }
  }
}
