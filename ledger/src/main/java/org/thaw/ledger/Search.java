package org.thaw.ledger;

import java.util.List;

/** Full-text search in documents and in the sentences of shown statements. */
interface Search {

  /** What holds all the words, best first. */
  List<Hit> find(Sql sql, SearchWords words, int limit, int offset);

  /** Where the index is out of step with what it indexes, in plain sentences. */
  List<String> check(Sql sql);
}
