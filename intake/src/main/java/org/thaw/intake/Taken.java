package org.thaw.intake;

import java.util.List;
import org.thaw.statement.Document;

/** What became of one thing that intake was given. */
public sealed interface Taken {

  /**
   * A document.
   *
   * @param document clean, repaired, dated as well as can be
   * @param bytes how many bytes of input it took
   * @param warnings what was wrong with it without keeping it from being read
   */
  record Read(Document document, long bytes, List<Problem> warnings) implements Taken {
    /** Copies the list. */
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Something that could not be read; the rest goes on.
   *
   * @param address where it is
   * @param problem what is wrong with it
   */
  record Refused(String address, Problem problem) implements Taken {}

  /**
   * A file, page or feed that is done with; as many as {@link Intake#count} says.
   *
   * @param address where it is
   * @param bytes its size
   */
  record Passed(String address, long bytes) implements Taken {}
}
