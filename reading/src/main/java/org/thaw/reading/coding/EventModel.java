package org.thaw.reading.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.thaw.statement.EventType;

/** The classifier's weights in eight bits each, by the hash of their feature. */
final class EventModel {

  static final String RESOURCE = "weights.bin";
  static final int VERSION = 1;

  /** The sixteen types in the order of their enumeration, and none. */
  static final int CLASSES = 17;

  private static final List<EventType> TYPES = List.of(EventType.values());

  private final int[] keys;
  private final int[] rows;
  private final byte[] weights;
  private final float scale;

  private EventModel(int[] keys, int[] rows, byte[] weights, float scale) {
    this.keys = keys;
    this.rows = rows;
    this.weights = weights;
    this.scale = scale;
  }

  /** The class of a type. */
  static int number(EventType type) {
    return TYPES.indexOf(type);
  }

  static EventModel load() {
    try (InputStream in = EventModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the weights of event types, " + RESOURCE + ", are not in the jar");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Event types cannot be told; reinstall Thaw", e);
    }
  }

  /** Version, scale, number of features, their rising keys, weights class by class; deflated. */
  static EventModel read(InputStream file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new InflaterInputStream(file).readAllBytes());
    int version = in.getInt();
    if (version != VERSION) {
      throw new IOException("weights of version " + version + ", this program reads " + VERSION);
    }
    float scale = in.getFloat();
    int size = in.getInt();
    int slots = Integer.highestOneBit(Math.max(2, size)) << 2;
    int[] keys = new int[slots];
    int[] rows = new int[slots];
    for (int row = 0; row < size; row++) {
      int key = in.getInt();
      int slot = key & (slots - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (slots - 1);
      }
      keys[slot] = key;
      rows[slot] = row;
    }
    byte[] weights = new byte[size * CLASSES];
    for (int k = 0; k < CLASSES; k++) {
      for (int row = 0; row < size; row++) {
        weights[row * CLASSES + k] = in.get();
      }
    }
    return new EventModel(keys, rows, weights, scale);
  }

  /** The probability of each class. */
  double[] probabilities(int[] features) {
    int[] sums = new int[CLASSES];
    for (int key : features) {
      int slot = key & (keys.length - 1);
      while (keys[slot] != key && keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      if (keys[slot] == key) {
        for (int k = 0, at = rows[slot] * CLASSES; k < CLASSES; k++) {
          sums[k] += weights[at + k];
        }
      }
    }
    return softmax(sums);
  }

  private double[] softmax(int[] sums) {
    int most = Integer.MIN_VALUE;
    for (int sum : sums) {
      most = Math.max(most, sum);
    }
    double[] found = new double[CLASSES];
    double total = 0;
    for (int k = 0; k < CLASSES; k++) {
      found[k] = StrictMath.exp((sums[k] - most) * (double) scale);
      total += found[k];
    }
    for (int k = 0; k < CLASSES; k++) {
      found[k] /= total;
    }
    return found;
  }
}
