package org.thaw.exchange.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.EventType;

/**
 * CAMEO event codes as PLOVER types ({@code cameo-plover.tsv}), after the conversion of PLOVER's
 * authors (Open Event Data Alliance, 2021).
 */
public final class CameoToPlover {

  private static final CameoToPlover TABLE = new CameoToPlover(CodeTable.load("cameo-plover.tsv"));

  private final Map<String, PloverCode> exact = new HashMap<>();
  private final Map<String, PloverCode> byBeginning = new HashMap<>();

  private CameoToPlover(CodeTable table) {
    for (CodeTable.Row row : table.rows()) {
      EventType type = EventType.valueOf(row.at(1));
      exact.put(row.at(0), new PloverCode(type, row.optional(2), row.several(3), true));
      byBeginning.put(row.at(0), new PloverCode(type, row.optional(2), row.several(3), false));
    }
  }

  /** The table. */
  public static CameoToPlover table() {
    return TABLE;
  }

  /** A code that was saved as a number, with the zero that it lost; others as they stand. */
  public String withZero(String code) {
    String full = "0" + code;
    boolean lost = exact.get(code) == null && (exact.get(full) != null || statementOnly(full));
    return lost ? full : code;
  }

  /** Whether this is a CAMEO code of a public statement (01), which PLOVER has no type for. */
  public static boolean statementOnly(String code) {
    return code.startsWith("01");
  }

  /**
   * The type of a code of two to four digits: its own, else that of its longest beginning that the
   * table has; empty for public statements and for what is no code.
   */
  public Optional<PloverCode> of(String code) {
    PloverCode own = exact.get(code);
    for (int length = code.length() - 1; own == null && length >= 2; length--) {
      own = byBeginning.get(code.substring(0, length));
    }
    return Optional.ofNullable(own);
  }
}
