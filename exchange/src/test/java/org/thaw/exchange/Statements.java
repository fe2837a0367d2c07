package org.thaw.exchange;

import java.util.List;
import org.thaw.statement.Statement;

/** Invented statements, for the tests of other packages. */
public final class Statements {

  private Statements() {}

  public static List<Statement> everyKind() {
    return EveryKind.statements().toList();
  }
}
