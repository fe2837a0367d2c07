package org.thaw.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may ask: a bucket that fills steadily and from which each request takes one
 * (token bucket). Addresses that have been quiet longest are forgotten first, so that many
 * addresses do not fill the memory.
 */
public final class RateLimit {

  private static final int MOST_ADDRESSES = 10_000;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double burst;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  private record Bucket(double left, long at) {}

  /**
   * A limit.
   *
   * @param perSecond requests a second that go on for ever
   * @param burst requests at once after a quiet time
   * @param nanos a clock
   */
  public RateLimit(double perSecond, double burst, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanos = nanos;
  }

  /** Whether the address may ask once more now. */
  public synchronized boolean admits(String address) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.getOrDefault(address, new Bucket(burst, now));
    double left = Math.min(burst, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
    boolean admitted = left >= 1;
    buckets.put(address, new Bucket(admitted ? left - 1 : left, now));
    return admitted;
  }
}
