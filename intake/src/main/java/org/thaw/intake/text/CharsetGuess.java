package org.thaw.intake.text;

import java.nio.charset.Charset;

/** Which encoding a text that is no UTF-8 is most likely in. */
final class CharsetGuess {

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    return Charset.forName("windows-1252");
  }
}
