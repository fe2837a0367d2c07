package org.thaw.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Which encoding a text that is no UTF-8 is most likely in. */
public final class CharsetGuess {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CharsetGuess() {}

  /** The encoding that the bytes look like. */
  static Charset of(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(CharsetGuess::named)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(WESTERN);
  }

  /**
   * UTF-16 without a byte order mark: every second byte numbers the script, which for alphabets is
   * a low number; the others number letters.
   */
  public static Optional<Charset> wide(byte[] bytes) {
    int[] low = new int[2];
    int half = Math.min(bytes.length, 4096) / 2;
    for (int i = 0; i < 2 * half; i++) {
      low[i & 1] += bytes[i] >= 0 && bytes[i] < 0x20 && !isBlank(bytes[i]) ? 1 : 0;
    }
    if (isScript(low[1], half) && !isScript(low[0] * 5, half)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean bigEndian = isScript(low[0], half) && !isScript(low[1] * 5, half);
    return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean isBlank(byte value) {
    return value >= '\t' && value <= '\r';
  }

  private static boolean isScript(int low, int half) {
    return half > 0 && low * 10 >= half * 9;
  }

  /** The encoding of that name; what calls itself Latin-1 is nearly always Windows-1252. */
  public static Optional<Charset> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\"']", "");
    if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
      return Optional.of(WESTERN);
    }
    try {
      return Optional.of(Charset.forName(plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
