package org.thaw.cli.command;

import java.util.List;

/**
 * One question on the tour.
 *
 * @param why what it shows
 * @param command its words
 */
record TourStop(String why, List<String> command) {

  /** The words to ask with. */
  TourStop {
    command = List.copyOf(command);
  }
}
