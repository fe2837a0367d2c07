package org.thaw.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.statement.Period;

/**
 * An expression of time in a text.
 *
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 * @param window the narrowest window sure to hold what is meant
 * @param anchor whether what it dates happens in the window, begins with it or ends with it
 */
public record TimeExpression(int start, int end, Period window, Anchor anchor) {

  /** How an expression dates. */
  public enum Anchor {
    /** Within the window: "in May". */
    IN,
    /** From the window on: "since 2014", "after 2008". */
    SINCE,
    /** Up to the window: "until 2003", "before the war". */
    UNTIL
  }

  /** When something that happened once happened. */
  public Period forEvent(Optional<LocalDate> published) {
    return switch (anchor) {
      case IN -> window;
      case SINCE ->
          new Period(
              window.from(),
              published.filter(p -> window.from().map(f -> !p.isBefore(f)).orElse(true)),
              org.thaw.statement.Precision.UNKNOWN);
      case UNTIL -> new Period(Optional.empty(), window.to(), org.thaw.statement.Precision.UNKNOWN);
    };
  }

  /** From when to when something held. */
  public Period forStatus() {
    return switch (anchor) {
      case IN, SINCE -> new Period(window.from(), Optional.empty(), window.precision());
      case UNTIL -> new Period(Optional.empty(), window.to(), window.precision());
    };
  }
}
