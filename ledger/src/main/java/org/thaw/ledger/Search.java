package org.thaw.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Full-text search in documents and in the sentences of shown statements. */
interface Search {

  /** What holds all the words, best first. */
  List<Hit> find(Handle handle, SearchWords words, int limit, int offset);

  /** Where the index is out of step with what it indexes, in plain sentences. */
  List<String> check(Handle handle);
}
