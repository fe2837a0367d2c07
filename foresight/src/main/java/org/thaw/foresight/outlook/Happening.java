package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.util.List;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;

/**
 * Something that one actor did to another on a day, however many reports tell of it.
 *
 * @param reports the statements that tell of it
 */
public record Happening(
    LocalDate day, String subject, EventType type, String object, List<Event> reports) {

  /** Copies the list. */
  public Happening {
    reports = List.copyOf(reports);
  }
}
