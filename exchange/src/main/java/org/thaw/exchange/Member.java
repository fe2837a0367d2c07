package org.thaw.exchange;

import java.io.InputStream;

/**
 * A file to import, opened and unpacked: of an archive each file within it.
 *
 * @param name as messages name it; within an archive {@code archive.zip!/events.csv}
 * @param bytes its content, which whoever opened it closes
 */
public record Member(String name, InputStream bytes) {

  /** The name without folders and archive. */
  public String shortName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
