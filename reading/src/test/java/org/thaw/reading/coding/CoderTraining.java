package org.thaw.reading.coding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.thaw.statement.EventType;

/** Learns the weights: the least loss over the examples, in eight bits. Nothing is drawn by lot. */
final class CoderTraining {

  static final double PENALTY = 3;
  static final int ROUNDS = 40;

  /** In the news rarer than in the training sentences, which are spread evenly. */
  private static final Set<Integer> RARE =
      Set.of(
          EventModel.number(EventType.COOPERATE),
          EventModel.number(EventType.MOBILIZE),
          EventModel.number(EventType.PROTEST),
          EventModel.number(EventType.SANCTION),
          EventModel.number(EventType.THREATEN));

  /** A feature counts that this many examples have. */
  static final int SEEN = 2;

  private final Map<Integer, Integer> numbers = new TreeMap<>(Integer::compareUnsigned);
  private final Examples examples;

  CoderTraining(Examples examples) {
    this.examples = examples;
  }

  /** The weights as a file. */
  byte[] file() throws IOException {
    number();
    List<int[]> rows = examples.features().stream().map(this::numbered).toList();
    int[] gold = examples.gold().stream().mapToInt(Integer::intValue).toArray();
    float[] share = new float[gold.length];
    for (int i = 0; i < gold.length; i++) {
      share[i] = RARE.contains(gold[i]) ? 0.4f : 1;
    }
    Objective objective = new Objective(rows, gold, share, EventModel.CLASSES, PENALTY);
    double[] weights = new Lbfgs(objective).minimise(numbers.size() * EventModel.CLASSES, ROUNDS);
    return packed(weights);
  }

  private void number() {
    Map<Integer, Integer> seen = new TreeMap<>(Integer::compareUnsigned);
    examples
        .features()
        .forEach(row -> Arrays.stream(row).forEach(k -> seen.merge(k, 1, Integer::sum)));
    seen.forEach(
        (key, times) -> {
          if (times >= SEEN) {
            numbers.put(key, numbers.size());
          }
        });
  }

  private int[] numbered(int[] keys) {
    return Arrays.stream(keys).filter(numbers::containsKey).map(numbers::get).toArray();
  }

  private byte[] packed(double[] weights) throws IOException {
    double largest = Arrays.stream(weights).map(Math::abs).max().orElse(1);
    float scale = (float) (largest / 127);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(9)))) {
      out.writeInt(EventModel.VERSION);
      out.writeFloat(scale);
      out.writeInt(numbers.size());
      for (int key : numbers.keySet()) {
        out.writeInt(key);
      }
      for (int k = 0; k < EventModel.CLASSES; k++) {
        for (int row = 0; row < numbers.size(); row++) {
          out.writeByte((int) Math.round(weights[row * EventModel.CLASSES + k] / scale));
        }
      }
    }
    return bytes.toByteArray();
  }
}
