package org.thaw.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.Problem;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;

/** Bytes become letters, whatever encoding they are in. */
public final class Decoder {

  private Decoder() {}

  /** Decodes what is meant to be UTF-8. */
  public static Decoded utf8(byte[] bytes) {
    return Utf8.decode(bytes, bom(bytes).map(Bom::length).orElse(0));
  }

  /**
   * Decodes a text. A byte order mark goes before what the server or page declares, sound UTF-8
   * before both, since it is hardly ever anything else.
   */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Bom> bom = bom(bytes);
    if (bom.isPresent() && !bom.get().charset().equals(StandardCharsets.UTF_8)) {
      return Decoded.sound(bytes, bom.get().length(), bom.get().charset());
    }
    Optional<Charset> wide = bom.isPresent() ? Optional.empty() : CharsetGuess.wide(bytes);
    if (wide.isPresent()) {
      return Decoded.sound(bytes, 0, wide.get());
    }
    if (declared.isPresent() && declared.get().name().startsWith("ISO-2022")) {
      return Decoded.sound(bytes, 0, declared.get());
    }
    Decoded utf8 = Utf8.decode(bytes, bom.map(Bom::length).orElse(0));
    if (bom.isPresent() || utf8.mends().size() <= multibyte(utf8.text())) {
      return utf8;
    }
    Charset charset = declared.orElseGet(() -> CharsetGuess.of(bytes));
    return charset.equals(StandardCharsets.UTF_8) ? utf8 : Decoded.sound(bytes, 0, charset);
  }

  /** How many letters took more than a byte: evidence that the text is UTF-8 after all. */
  private static long multibyte(String text) {
    return text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
  }

  private static Optional<Bom> bom(byte[] b) {
    if (b.length >= 3 && at(b, 0) == 0xEF && at(b, 1) == 0xBB && at(b, 2) == 0xBF) {
      return Optional.of(new Bom(StandardCharsets.UTF_8, 3));
    }
    if (b.length >= 2 && at(b, 0) == 0xFE && at(b, 1) == 0xFF) {
      return Optional.of(new Bom(StandardCharsets.UTF_16BE, 2));
    }
    if (b.length >= 2 && at(b, 0) == 0xFF && at(b, 1) == 0xFE) {
      return Optional.of(new Bom(StandardCharsets.UTF_16LE, 2));
    }
    return Optional.empty();
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  private record Bom(Charset charset, int length) {}

  /**
   * A decoded text.
   *
   * @param text with U+FFFD for each byte that is no letter
   * @param charset the encoding it was in
   * @param mends what most likely belongs in the place of each bad byte
   */
  public record Decoded(String text, Charset charset, List<Repair> mends) {

    static Decoded sound(byte[] bytes, int from, Charset charset) {
      return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, List.of());
    }

    /** The text with every mend made. */
    public String mended() {
      StringBuilder out = new StringBuilder(text);
      for (int i = mends.size() - 1; i >= 0; i--) {
        Repair mend = mends.get(i);
        out.replace(mend.at().start(), mend.at().end(), mend.after());
      }
      return out.toString();
    }

    /** The same text without its first letters. */
    public Decoded from(int start) {
      List<Repair> moved =
          mends.stream()
              .filter(m -> m.at().start() >= start)
              .map(
                  m ->
                      new Repair(
                          m.kind(),
                          new Span(m.at().start() - start, m.at().end() - start),
                          m.before(),
                          m.after()))
              .toList();
      return new Decoded(text.substring(start), charset, moved);
    }

    /** The same text without the blanks around it. */
    public Decoded stripped() {
      Decoded led = from(text.length() - text.stripLeading().length());
      return new Decoded(led.text.stripTrailing(), charset, led.mends);
    }

    /**
     * The same text with every line ended by a line feed, which is the file's matter and not the
     * text's.
     */
    public Decoded withPlainLines() {
      String plain = text.replace("\r\n", "\n").replace('\r', '\n');
      return plain.length() == text.length()
          ? new Decoded(plain, charset, mends)
          : new Decoded(plain, charset, mends.stream().map(this::beforeReturns).toList());
    }

    private Repair beforeReturns(Repair mend) {
      String before = text.substring(0, mend.at().start());
      int moved = before.length() - before.replace("\r\n", "\n").length();
      Span at = new Span(mend.at().start() - moved, mend.at().end() - moved);
      return new Repair(mend.kind(), at, mend.before(), mend.after());
    }

    /** A warning if bytes had to be mended. */
    public List<Problem> warnings(String place) {
      return mends.isEmpty()
          ? List.of()
          : List.of(
              new Problem(
                  Problem.Code.BAD_ENCODING,
                  place,
                  mends.size() + " bytes that are no UTF-8 were read as Windows-1252",
                  "check the words listed among its repairs, or save the file as UTF-8"));
    }
  }
}
