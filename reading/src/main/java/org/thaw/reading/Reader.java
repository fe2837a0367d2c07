package org.thaw.reading;

import java.util.List;
import org.thaw.statement.Document;
import org.thaw.statement.Statement;

/** Reads documents. */
public interface Reader {

  /** Name and version, as statements carry it. */
  String version();

  /** All that a document says. Thread-safe; text that is not English gives nothing. */
  List<Statement> read(Document document);
}
