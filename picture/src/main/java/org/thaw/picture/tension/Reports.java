package org.thaw.picture.tension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thaw.statement.kept.ByteSink;
import org.thaw.statement.kept.ByteSource;

/**
 * Reports of events, packed, each with a digest of its origin: a set in ascending order, so that it
 * is the same whatever came first and however often.
 */
public final class Reports {

  /** None. */
  public static final Reports NONE = new Reports(new long[0], new long[0]);

  private final long[] packed;
  private final long[] origins;

  private Reports(long[] packed, long[] origins) {
    this.packed = packed;
    this.origins = origins;
  }

  private record One(long packed, long origin) implements Comparable<One> {
    @Override
    public int compareTo(One other) {
      int first = Long.compare(packed, other.packed);
      return first != 0 ? first : Long.compare(origin, other.origin);
    }
  }

  /** Gathers reports. */
  public static final class Gathering {
    private final List<One> all = new ArrayList<>();

    /** One more; the origin is kept as a digest. */
    public void add(long packed, String origin) {
      all.add(new One(packed, Origins.digest(origin)));
    }

    /** All of them, each once. */
    public Reports done() {
      all.sort(null);
      long[] packed = new long[all.size()];
      long[] origins = new long[all.size()];
      int n = 0;
      for (One one : all) {
        boolean again = n > 0 && packed[n - 1] == one.packed && origins[n - 1] == one.origin;
        packed[n] = one.packed;
        origins[n] = one.origin;
        n += again ? 0 : 1;
      }
      return new Reports(Arrays.copyOf(packed, n), Arrays.copyOf(origins, n));
    }
  }

  /** How many. */
  public int size() {
    return packed.length;
  }

  /** The packed report. */
  public long packed(int i) {
    return packed[i];
  }

  /** The digest of its origin. */
  public long origin(int i) {
    return origins[i];
  }

  /** All of these, each report once; quickest where they are few or follow each other. */
  public static Reports all(List<Reports> parts) {
    List<Reports> open = parts;
    while (open.size() > 1) {
      List<Reports> next = new ArrayList<>();
      for (int i = 0; i < open.size(); i += 2) {
        next.add(i + 1 < open.size() ? open.get(i).and(open.get(i + 1)) : open.get(i));
      }
      open = next;
    }
    return open.isEmpty() ? NONE : open.get(0);
  }

  /** Both, each report once. */
  public Reports and(Reports other) {
    if (size() == 0 || other.size() == 0) {
      return size() == 0 ? other : this;
    }
    long[] p = new long[size() + other.size()];
    long[] o = new long[p.length];
    int n = 0;
    for (int i = 0, j = 0; i < size() || j < other.size(); n++) {
      int order = i == size() ? 1 : j == other.size() ? -1 : compare(i, other, j);
      p[n] = order <= 0 ? packed[i] : other.packed[j];
      o[n] = order <= 0 ? origins[i] : other.origins[j];
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Reports(Arrays.copyOf(p, n), Arrays.copyOf(o, n));
  }

  private int compare(int i, Reports other, int j) {
    int first = Long.compare(packed[i], other.packed[j]);
    return first != 0 ? first : Long.compare(origins[i], other.origins[j]);
  }

  /** Writes them. */
  public void write(ByteSink sink) {
    sink.count(size());
    long last = 0;
    for (int i = 0; i < size(); i++) {
      sink.number(packed[i] - last);
      sink.raw(origins[i]);
      last = packed[i];
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Reports read(ByteSource source) {
    int size = Math.toIntExact(source.count());
    long[] p = new long[size];
    long[] o = new long[size];
    long last = 0;
    for (int i = 0; i < size; i++) {
      last += source.number();
      p[i] = last;
      o[i] = source.raw();
    }
    return new Reports(p, o);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reports reports
        && Arrays.equals(packed, reports.packed)
        && Arrays.equals(origins, reports.origins);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed) * 31 + Arrays.hashCode(origins);
  }
}
