package org.thaw.web.ask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes ready to be sent, packed and as they are.
 *
 * @param plain as they are
 * @param packed in gzip
 * @param tag differs when the bytes differ
 */
@SuppressWarnings("ArrayRecordComponent") // sent as they are, compared by tag
public record Kept(byte[] plain, byte[] packed, String tag) {

  /** From text, in UTF-8. */
  public static Kept of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** From bytes. */
  public static Kept of(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return new Kept(plain, packed.toByteArray(), Tags.of(plain));
  }

  /** Bytes that it takes in memory. */
  int weight() {
    return plain.length + packed.length;
  }
}
