package org.thaw.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** A format of bytes, which needs a file of its own. */
public non-sealed interface FileExport extends ExportFormat {

  /**
   * Begins an export into a file that does not exist yet.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it exists
   */
  StatementExport to(Path file) throws IOException;
}
