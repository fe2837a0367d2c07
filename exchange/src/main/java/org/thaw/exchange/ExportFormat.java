package org.thaw.exchange;

/** A format that statements can be written in. */
public sealed interface ExportFormat permits TextExport, FileExport {

  /** The name that {@code --format} takes, lower case. */
  String name();

  /** What it is, in one line for the help. */
  String about();
}
