package org.thaw.reading.parse.fast;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes models in eight bits a weight, without the weights that hardly count. */
final class ModelWriter {
  private static final int LARGEST = 127;
  private final DataOutputStream out;

  ModelWriter(DataOutputStream out) {
    this.out = out;
  }

  void lines(List<String> lines) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }

  /**
   * Writes a model.
   *
   * @param most how many features to keep
   * @param dense all classes of a feature, class by class; otherwise only those that count
   * @return how many features were kept
   */
  int model(LearningModel model, int most, boolean dense) throws IOException {
    float scale = model.largest() / LARGEST;
    int[] rows = model.rows(most);
    out.writeFloat(scale);
    out.writeInt(rows.length);
    int last = 0;
    for (int row : rows) {
      number(model.key(row) - last);
      last = model.key(row);
    }
    if (dense) {
      dense(model, rows, scale);
    } else {
      sparse(model, rows, scale);
    }
    return rows.length;
  }

  private void dense(LearningModel model, int[] rows, float scale) throws IOException {
    for (int k = 0; k < model.classes; k++) {
      for (int row : rows) {
        out.writeByte(bits(model.weight(row, k), scale));
      }
    }
  }

  private void sparse(LearningModel model, int[] rows, float scale) throws IOException {
    List<Integer> kinds = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    for (int row : rows) {
      int before = kinds.size();
      for (int k = 0; k < model.classes; k++) {
        int weight = bits(model.weight(row, k), scale);
        if (weight != 0) {
          kinds.add(k);
          weights.add(weight);
        }
      }
      out.writeByte(kinds.size() - before);
    }
    for (int kind : kinds) {
      out.writeByte(kind);
    }
    for (int weight : weights) {
      out.writeByte(weight);
    }
  }

  private static int bits(float weight, float scale) {
    return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale)));
  }

  private void number(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte(rest | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
