package org.thaw.cli.ripple;

import java.util.List;
import java.util.Locale;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.foresight.fcm.MapException;
import org.thaw.foresight.fcm.Rule;
import org.thaw.foresight.fcm.Settings;
import org.thaw.foresight.fcm.Squash;

/** Understands how a person wants a map run. */
public final class RippleOptions {

  private RippleOptions() {}

  /** The settings that "kosko" or "modified", and "tanh:1" or "threshold:0.5" ask for. */
  public static Settings settings(String rule, String squash, int steps) {
    try {
      return new Settings(rule(rule), squash(squash), Settings.STANDARD.tolerance(), steps);
    } catch (MapException e) {
      throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private static Rule rule(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "kosko" -> Rule.KOSKO;
      case "modified" -> Rule.MODIFIED;
      default -> throw new Failure(Exit.USAGE, "--rule " + word + ": kosko or modified");
    };
  }

  private static Squash squash(String words) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split(":", 2));
    String kind = parts.get(0);
    return switch (kind) {
      case "tanh" -> new Squash.Tanh(number(parts, 1, words));
      case "sigmoid" -> new Squash.Sigmoid(number(parts, 1, words));
      case "threshold" -> new Squash.Threshold(number(parts, 0.5, words));
      case "trivalent" -> new Squash.Trivalent(number(parts, 0.25, words));
      default ->
          throw new Failure(
              Exit.USAGE,
              "--squash "
                  + words
                  + ": tanh, sigmoid, threshold or trivalent, perhaps with :NUMBER");
    };
  }

  private static double number(List<String> parts, double otherwise, String words) {
    try {
      return parts.size() == 1 ? otherwise : Double.parseDouble(parts.get(1));
    } catch (NumberFormatException e) {
      throw new Failure(Exit.USAGE, "--squash " + words + ": no number after the colon", e);
    }
  }
}
