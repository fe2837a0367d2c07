package org.thaw.reading.frame;

import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/** Says how likely it is that one phrase does an event to another: a second opinion on frames. */
public interface EventJudge {

  /** Who has no opinion: frames alone decide. */
  EventJudge SILENT =
      (subjects, objects) ->
          new Opinion() {
            @Override
            public double of(EventType type) {
              return 1;
            }

            @Override
            public double none() {
              return 0;
            }
          };

  /** The opinion on what the words that stand for the actor do to those for the recipient. */
  Opinion on(List<Token> subjects, List<Token> objects);

  /** How likely each type is. */
  interface Opinion {

    /** The probability of a type. */
    double of(EventType type);

    /** The probability that there is no event. */
    double none();

    /** The likeliest type if it is at least so likely. */
    default Optional<EventType> atLeast(double probability) {
      for (EventType type : EventType.values()) {
        if (of(type) >= probability) {
          return Optional.of(type);
        }
      }
      return Optional.empty();
    }
  }
}
