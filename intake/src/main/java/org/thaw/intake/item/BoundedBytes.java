package org.thaw.intake.item;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.thaw.intake.Problem;

/** Reads a whole stream, but never more than a limit: what is too large is not held in memory. */
public final class BoundedBytes {

  private BoundedBytes() {}

  /** All bytes of the item; refused if there are more than the limit. */
  public static byte[] read(Item item, long limit) throws IOException, Refusal {
    return read(item.bytes(), item.address(), limit);
  }

  /** All bytes of the stream; refused if there are more than the limit. */
  public static byte[] read(InputStream in, String place, long limit) throws IOException, Refusal {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (out.size() + (long) n > limit) {
        throw tooLarge(place, limit);
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  /** The refusal of something larger than the limit. */
  public static Refusal tooLarge(String place, long limit) {
    return new Refusal(
        Problem.Code.TOO_LARGE,
        place,
        "larger than " + size(limit) + ", the most that one document may have",
        "split it into single reports, or give one report a line of a .jsonl file");
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
