package org.thaw.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.Refusal;

/** Unpacked bytes, watched: an archive that unpacks into far too much is given up. */
final class Unpacking extends FilterInputStream {

  /** Up to here any ratio is harmless. */
  private static final long GRACE = 4L << 20;

  private final AtomicLong unpacked;
  private final Counting packed;
  private final Limits limits;
  private final String place;

  Unpacking(InputStream in, AtomicLong unpacked, Counting packed, Limits limits, String place) {
    super(in);
    this.unpacked = unpacked;
    this.packed = packed;
    this.limits = limits;
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    return watched(value, value < 0 ? 0 : 1);
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = in.read(buffer, from, length);
    return watched(count, Math.max(0, count));
  }

  private int watched(int result, int bytes) throws BombException {
    long total = unpacked.addAndGet(bytes);
    long ratio = total / Math.max(1, packed.count());
    if (total > limits.archiveBytes() || (total > GRACE && ratio > limits.archiveRatio())) {
      throw new BombException(place);
    }
    return result;
  }

  /** The entry is done with, not the archive. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Counts the packed bytes as they are taken. */
  static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** The archive unpacks into far too much. */
  static final class BombException extends IOException {
    private final String place;

    BombException(String place) {
      super("unpacks into far too much");
      this.place = place;
    }

    Refusal refusal() {
      return new Refusal(
          Problem.Code.ZIP_BOMB,
          place,
          "it unpacks into far more than its size, so the rest of the archive is not read",
          "unpack it yourself if you trust it, and read the folder");
    }
  }
}
