package org.thaw.cli.ripple;

import java.util.Locale;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.factor.Direction;
import org.thaw.foresight.whatif.Effect;
import org.thaw.foresight.whatif.Path;
import org.thaw.foresight.whatif.Size;

/** Effects and paths in words. */
final class EffectText {

  private final FactorText text;

  EffectText(FactorText text) {
    this.text = text;
  }

  /** "Belarus, government · hold on power weakens clearly". */
  String headline(Effect effect) {
    if (effect.ambivalent() && effect.size() == Size.HARDLY) {
      return text.of(effect.factor()) + " is pulled both ways";
    }
    return text.of(effect.factor())
        + " "
        + text.moves(effect.factor(), effect.direction())
        + " "
        + size(effect.size());
  }

  private static String size(Size size) {
    return switch (size) {
      case HARDLY -> "hardly at all";
      case A_LITTLE -> "a little";
      case CLEARLY -> "clearly";
      case STRONGLY -> "strongly";
    };
  }

  /** "-0.49; eight in ten draws between -0.62 and 0.00; so in 58 % of 1,000 draws". */
  String range(Effect effect, int draws) {
    return "%s (eight in ten draws: %s to %s; this direction in %d%% of %,d)"
        .formatted(
            signed(effect.change()),
            signed(effect.low()),
            signed(effect.high()),
            Math.round(100 * effect.agreement()),
            draws);
  }

  static String signed(double value) {
    String digits = String.format(Locale.ROOT, "%+.2f", value);
    return digits.equals("+0.00") || digits.equals("-0.00") ? "0.00" : digits;
  }

  /** "Russia · strength ↓ → Azerbaijan · freedom to act ↑". */
  String path(Path path, Direction shock) {
    StringBuilder words = new StringBuilder();
    int way = shock.sign();
    words.append(text.of(path.edges().get(0).cause())).append(arrow(way));
    for (Edge edge : path.edges()) {
      way *= edge.sign();
      words.append(" → ").append(text.of(edge.effect())).append(arrow(way));
    }
    return words.toString();
  }

  private static String arrow(int way) {
    return way < 0 ? " ↓" : " ↑";
  }
}
