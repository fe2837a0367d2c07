package org.thaw.exchange;

import java.io.Writer;

/** A format of text, which can be piped. */
public non-sealed interface TextExport extends ExportFormat {

  /** Begins an export; whoever opened the writer closes it. */
  StatementExport to(Writer writer);
}
