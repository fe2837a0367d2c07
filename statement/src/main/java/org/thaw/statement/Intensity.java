package org.thaw.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How conflictual or cooperative an event is, from -10 (war) to 10 (withdrawal of forces), in
 * tenths.
 *
 * <p>Goldstein (1992), "A Conflict-Cooperation Scale for WEIS Events Data", as carried over to
 * CAMEO codes by the CAMEO project. A code that has no line of its own has its parent's value. A
 * PLOVER type or mode has the value of the CAMEO code that it took the place of (PLOVER manual,
 * draft 0.8, 2021); REQUEST joins appeals (3.0) and demands (-5.0) and has their mean.
 */
public final class Intensity {

  /** CAMEO code and value; only codes that differ from their parent. */
  private static final String BY_CAMEO =
      """
      01 0.0 011 -0.1 012 -0.4 013 0.4 016 -2.0 018 3.4 019 3.4
      02 3.0 021 3.4 022 3.2 023 3.4 024 -0.3 025 -0.3 026 4.0 027 4.0 028 4.0
      03 4.0 031 5.2 032 4.5 033 5.2 0334 6.0 034 7.0 035 7.0 037 5.0 038 7.0 039 5.0
      04 1.0 042 1.9 043 2.8 044 2.5 045 5.0 046 7.0
      05 3.5 051 3.4 053 3.8 054 6.0 055 7.0 056 7.0 057 8.0
      06 6.0 061 6.4 062 7.4 063 7.4 064 7.0
      07 7.0 071 7.4 072 8.3 073 7.4 074 8.5
      08 5.0 084 7.0 085 7.0 086 9.0 087 9.0 0874 10.0
      09 -2.0
      10 -5.0
      11 -2.0
      12 -4.0 125 -5.0 126 -5.0 127 -5.0 128 -5.0 129 -5.0
      13 -6.0 130 -4.4 131 -5.8 132 -5.8 133 -5.8 134 -5.8 135 -5.8 136 -7.0 137 -7.0 138 -7.0
      139 -7.0
      14 -6.5 144 -7.5 145 -7.5
      15 -7.2
      16 -4.0 162 -5.6 163 -8.0 164 -7.0 165 -6.5 166 -7.0
      17 -7.0 171 -9.2 172 -5.0 173 -5.0 174 -5.0 175 -9.0
      18 -9.0 182 -9.5 1821 -9.0 1823 -10.0 183 -10.0 184 -8.0 185 -8.0 186 -10.0
      19 -10.0 191 -9.5 192 -9.5 196 -9.5
      20 -10.0 201 -9.5""";

  /** PLOVER type, or type/mode, and the CAMEO code that it took the place of. */
  private static final String BY_PLOVER =
      """
      AGREE 03 CONSULT 04 CONSULT/phone 041 CONSULT/visit 042 CONSULT/third-party 045
      SUPPORT 05 CONCEDE 08 COOPERATE 06 AID 07 RETREAT 087
      ACCUSE 11 REJECT 12 THREATEN 13
      PROTEST 14 PROTEST/obstruct 144 PROTEST/riot 145
      SANCTION 16 SANCTION/withdraw 164 SANCTION/expel 166 SANCTION/discontinue 164
      MOBILIZE 15
      COERCE 17 COERCE/seize 171 COERCE/arrest 173 COERCE/deport 174 COERCE/restrict 172
      COERCE/ban 172 COERCE/censor 172 COERCE/martial-law 172
      ASSAULT 18 ASSAULT/abduct 181 ASSAULT/beat 182 ASSAULT/torture 182 ASSAULT/sexual 1821
      ASSAULT/execute 1823 ASSAULT/suicide-attack 183 ASSAULT/explosives 183
      ASSAULT/assassinate 186 ASSAULT/firearms 190 ASSAULT/heavy-weapons 194
      ASSAULT/crowd-control 175""";

  private static final int OF_REQUESTS = -10;

  private static final Map<String, Integer> CAMEO = cameo();
  private static final Map<String, Integer> PLOVER = plover();

  private Intensity() {}

  /** By the CAMEO code; by type and mode where there is none, or none that is known. Tenths. */
  public static int goldstein(Event event) {
    return event
        .cameo()
        .flatMap(Intensity::ofCameo)
        .orElseGet(() -> plover(event.relation(), event.mode()));
  }

  /** By PLOVER type and mode, whatever CAMEO code there is. Tenths. */
  public static int plover(EventType type, Optional<String> mode) {
    Integer ofMode = mode.map(m -> PLOVER.get(type.name() + "/" + m)).orElse(null);
    return ofMode != null ? ofMode : PLOVER.getOrDefault(type.name(), OF_REQUESTS);
  }

  /** Of a CAMEO code of two to four digits, in tenths; empty: no such code. */
  public static Optional<Integer> ofCameo(String code) {
    for (int length = Math.min(4, code.length()); length >= 2; length--) {
      Integer value = CAMEO.get(code.substring(0, length));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> cameo() {
    Map<String, Integer> table = new HashMap<>();
    String[] cells = BY_CAMEO.split("\\s+", -1);
    for (int i = 0; i < cells.length; i += 2) {
      table.put(cells[i], (int) Math.round(10 * Double.parseDouble(cells[i + 1])));
    }
    return table;
  }

  private static Map<String, Integer> plover() {
    Map<String, Integer> table = new HashMap<>();
    String[] cells = BY_PLOVER.split("\\s+", -1);
    for (int i = 0; i < cells.length; i += 2) {
      table.put(cells[i], ofCameo(cells[i + 1]).orElseThrow());
    }
    return table;
  }
}
