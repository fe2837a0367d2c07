package org.thaw.reading;

import java.util.List;
import org.thaw.statement.Statement;

/** One way to read statements from a sentence: one class, one test, one line in CONTRIBUTING. */
interface Rule {

  /** What the rule finds. */
  List<Statement> read(Context context);
}
