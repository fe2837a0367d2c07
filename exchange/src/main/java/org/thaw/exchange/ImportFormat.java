package org.thaw.exchange;

import java.io.IOException;
import java.util.List;

/** A format that statements can be read from: one class, without state of its own. */
public interface ImportFormat {

  /** The name that the command takes, lower case. */
  String name();

  /** What it is, and which files it needs, in one line for the help. */
  String about();

  /**
   * Reads one file, row by row: what it says goes to the run, and so does a row that is none, with
   * its line; the rest goes on.
   *
   * @throws ImportException if the file as a whole is of another form
   * @throws IOException if the file cannot be read on
   */
  void read(Member member, ImportRun run) throws IOException;

  /** What is left to be said once all files of a run are read. */
  default void finish(ImportRun run) {}

  /** The order in which files that were named together are best read; else as they were named. */
  default List<ImportFile> ordered(List<ImportFile> files) {
    return files;
  }
}
