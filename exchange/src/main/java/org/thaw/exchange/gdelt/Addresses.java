package org.thaw.exchange.gdelt;

import java.util.regex.Pattern;

/** Addresses of articles. What is none, a citation of a broadcast, stays as it stands. */
final class Addresses {

  private static final Pattern USUAL_PORT =
      Pattern.compile("^(http://[^/:?#]+):80(?![^/?#])|^(https://[^/:?#]+):443(?![^/?#])");

  private Addresses() {}

  /** Without the port that goes without saying: it makes no other article. */
  static String of(String cell) {
    String address = cell.strip();
    int colon = address.indexOf(':', "https:".length());
    return colon < 0 ? address : USUAL_PORT.matcher(address).replaceFirst("$1$2");
  }
}
