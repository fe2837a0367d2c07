package org.thaw.exchange.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers of STIX objects: the same thing has the same one in every export. */
final class StixIds {

  private StixIds() {}

  /** An identifier of a type for a key. */
  static String of(String type, String key) {
    return type + "--" + uuid(type + '\n' + key);
  }

  /** A UUID of version 5 (RFC 4122), of SHA-1. */
  static String uuid(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest(("thaw\n" + key).getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      long high = bytes.getLong() & ~0xF000L | 0x5000L;
      long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
      return new UUID(high, low).toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-1; use a complete JDK", e);
    }
  }
}
