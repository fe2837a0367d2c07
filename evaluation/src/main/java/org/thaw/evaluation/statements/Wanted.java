package org.thaw.evaluation.statements;

import java.util.List;

/** A gold statement in a few words, for the list of misses. */
final class Wanted {

  private Wanted() {}

  static String of(Gold gold) {
    String ends =
        switch (gold.kind()) {
          case "link" -> words(gold.cause()) + " → " + words(gold.effect());
          case "outlook" -> words(gold.content());
          default -> side(gold.subject()) + " → " + side(gold.object());
        };
    String denied = gold.polarity().equals("denied") ? "denied " : "";
    return gold.kind() + " " + denied + String.join("|", gold.relations()) + " " + ends;
  }

  private static String side(Gold.Side side) {
    if (!side.checked()) {
      return "*";
    }
    return String.join("|", side.ids().stream().sorted().toList()) + (side.absent() ? "|–" : "");
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "*" : "“" + String.join("”, “", words) + "”";
  }
}
