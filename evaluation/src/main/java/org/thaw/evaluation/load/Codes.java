package org.thaw.evaluation.load;

import org.thaw.statement.EventType;
import org.thaw.statement.Intensity;

/** What the codes of the written events mean: as much of CAMEO as the measurement needs. */
final class Codes {

  private Codes() {}

  /** GDELT's class: it counts statements and appeals as verbal cooperation, protest as material. */
  static int quad(String code) {
    int root = Integer.parseInt(code.substring(0, 2));
    return root <= 5 ? 1 : root <= 9 ? 2 : root <= 13 ? 3 : 4;
  }

  static double goldstein(String code) {
    return Intensity.ofCameo(code).orElse(0) / 10.0;
  }

  /** The PLOVER type of a root code. */
  static EventType type(String code) {
    return switch (code.substring(0, 2)) {
      case "03" -> EventType.AGREE;
      case "04" -> EventType.CONSULT;
      case "01", "05" -> EventType.SUPPORT;
      case "06" -> EventType.COOPERATE;
      case "07" -> EventType.AID;
      case "08" -> code.startsWith("087") ? EventType.RETREAT : EventType.CONCEDE;
      case "09", "11" -> EventType.ACCUSE;
      case "02", "10" -> EventType.REQUEST;
      case "12" -> EventType.REJECT;
      case "13" -> EventType.THREATEN;
      case "14" -> EventType.PROTEST;
      case "15" -> EventType.MOBILIZE;
      case "16" -> EventType.SANCTION;
      case "17" -> EventType.COERCE;
      default -> EventType.ASSAULT;
    };
  }
}
