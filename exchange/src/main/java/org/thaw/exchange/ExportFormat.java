package org.thaw.exchange;

import java.io.Writer;

/** A format that statements can be written in. */
public interface ExportFormat {

  /** The name that {@code --format} takes, lower case. */
  String name();

  /** Begins an export; whoever opened the writer closes it. */
  StatementExport to(Writer writer);
}
