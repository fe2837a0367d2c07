package org.thaw.intake.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Undoes the reading of UTF-8 as a one-byte encoding ("donâ€™t"), also where it happened twice.
 * Only whole UTF-8 sequences count, and a lone one of two letters must look like nothing else.
 */
final class Mojibake implements Mend {

  private static final String KIND = "mojibake";
  private static final int ROUNDS = 3;
  private static final List<ByteView> VIEWS =
      Stream.of("windows-1252", "windows-1251", "x-MacRoman")
          .map(name -> new ByteView(Charset.forName(name)))
          .toList();

  @Override
  public MendedText apply(MendedText text) {
    MendedText mended = text;
    for (int round = 0; round < ROUNDS; round++) {
      MendedText before = mended;
      for (ByteView view : VIEWS) {
        mended = mended.repairs().size() > before.repairs().size() ? mended : once(mended, view);
      }
    }
    return mended;
  }

  private static MendedText once(MendedText text, ByteView view) {
    List<Sequence> sequences = sequences(text.text(), view);
    if (!convincing(sequences, text.text())) {
      return text;
    }
    Rework rework = new Rework(text);
    int from = 0;
    for (Sequence sequence : sequences) {
      rework.keep(from, sequence.start());
      rework.mend(KIND, sequence.start(), sequence.end(), sequence.meant());
      from = sequence.end();
    }
    return rework.keep(from, text.text().length()).done();
  }

  private static boolean convincing(List<Sequence> sequences, String text) {
    if (sequences.size() == 1) {
      Sequence only = sequences.get(0);
      boolean inWord = only.start() > 0 && Character.isLowerCase(text.charAt(only.start() - 1));
      return only.end() - only.start() > 2 || inWord;
    }
    return !sequences.isEmpty();
  }

  private static List<Sequence> sequences(String text, ByteView view) {
    List<Sequence> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        Optional<Sequence> sequence = view.sequence(text, i);
        if (sequence.isPresent()) {
          found.add(sequence.get());
          i = sequence.get().end() - 1;
        }
      }
    }
    return found;
  }

  /** A stretch and the letter that it was meant to be. */
  private record Sequence(int start, int end, String meant) {}

  /** A text seen as the bytes that its letters stand for in a one-byte encoding. */
  private static final class ByteView {
    private final int[] bytes = new int[0x10000];

    ByteView(Charset charset) {
      java.util.Arrays.fill(bytes, -1);
      for (int value = 0x80; value < 0x100; value++) {
        bytes[value] = value < 0xA0 ? value : -1;
      }
      for (int value = 0x80; value < 0x100; value++) {
        CharBuffer letter = charset.decode(ByteBuffer.wrap(new byte[] {(byte) value}));
        if (letter.length() == 1 && letter.charAt(0) != '\uFFFD') {
          bytes[letter.charAt(0)] = value;
        }
      }
    }

    Optional<Sequence> sequence(String text, int start) {
      int lead = bytes[text.charAt(start)];
      int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
      if (length == 0 || start + length > text.length()) {
        return Optional.empty();
      }
      byte[] sequence = new byte[length];
      for (int i = 0; i < length; i++) {
        sequence[i] = (byte) bytes[text.charAt(start + i)];
        if (bytes[text.charAt(start + i)] < 0) {
          return Optional.empty();
        }
      }
      return strict(sequence).map(meant -> new Sequence(start, start + length, meant));
    }

    /** Whether somebody writes it by itself: no control, no lone mark, no unassigned number. */
    private static boolean isWritten(int letter) {
      return switch (Character.getType(letter)) {
        case Character.CONTROL,
            Character.UNASSIGNED,
            Character.NON_SPACING_MARK,
            Character.PRIVATE_USE ->
            false;
        default -> true;
      };
    }

    private static Optional<String> strict(byte[] utf8) {
      try {
        String meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        return meant.codePoints().allMatch(ByteView::isWritten)
            ? Optional.of(meant)
            : Optional.empty();
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
    }
  }
}
