package org.thaw.exchange;

import java.util.List;
import org.thaw.statement.Statement;

/** What a ledger holds already: a newer edition of an event replaces the older one. */
@FunctionalInterface
public interface Known {

  /** A ledger that holds nothing. */
  Known NOTHING = document -> List.of();

  /** The statements shown of a document, by its id. */
  List<Statement> of(String document);
}
