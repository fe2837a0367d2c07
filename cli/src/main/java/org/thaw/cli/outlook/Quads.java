package org.thaw.cli.outlook;

import java.util.Locale;
import org.thaw.statement.QuadClass;

/** Quad classes in words. */
final class Quads {

  private Quads() {}

  static String words(QuadClass quad) {
    return quad.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String slug(QuadClass quad) {
    return quad.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
