package org.thaw.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;

/** UTF-8 with bytes in it that are none: each is kept visible and gets a mend. */
final class Utf8 {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final StringBuilder text;
  private final List<Repair> mends = new ArrayList<>();

  private Utf8(int size) {
    text = new StringBuilder(size);
  }

  /** The text, U+FFFD for each bad byte, which is most often a stray Windows-1252 letter. */
  static Decoder.Decoded decode(byte[] bytes, int from) {
    Utf8 utf8 = new Utf8(bytes.length);
    utf8.run(ByteBuffer.wrap(bytes, from, bytes.length - from));
    return new Decoder.Decoded(utf8.text.toString(), StandardCharsets.UTF_8, utf8.mends);
  }

  private void run(ByteBuffer in) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        for (int i = 0; i < result.length(); i++) {
          bad(in.get());
        }
      }
    } while (!result.isUnderflow());
  }

  private void bad(byte value) {
    char western = WESTERN.decode(ByteBuffer.wrap(new byte[] {value})).charAt(0);
    String after = western == '\uFFFD' ? "" : String.valueOf(western);
    String before = String.format(Locale.ROOT, "byte 0x%02X", value & 0xFF);
    mends.add(
        new Repair("invalid-utf8", new Span(text.length(), text.length() + 1), before, after));
    text.append('\uFFFD');
  }
}
