package org.thaw.reading.neural;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights that ship, as numbers that training can go on from. What rounding to seven bits lost
 * stays lost; a few hundred steps make up for it.
 */
final class Shipped {
  private final Net net;
  private final Map<String, float[]> floats = new HashMap<>();
  private final Map<String, byte[]> bytes = new HashMap<>();

  private Shipped(Net net) {
    this.net = net;
  }

  /** Fills a net of the same shape from {@code encoder.onnx} and {@code encoder.bin}. */
  static void into(Net net, Path folder) throws IOException {
    Shipped shipped = new Shipped(net);
    shipped.read(Files.readAllBytes(folder.resolve("encoder.onnx")));
    shipped.layers();
    shipped.heads();
    shipped.last(folder.resolve("encoder.bin"));
  }

  private void read(byte[] file) {
    new OnnxFile(file)
        .tensors(
            tensor -> {
              if (tensor.type() == OnnxGraph.FLOAT) {
                floats.put(tensor.name(), tensor.floats());
              } else {
                bytes.put(tensor.name(), tensor.bytes());
              }
            });
  }

  private float[] matrix(String name, String scales) {
    byte[] rounded = bytes.get(name);
    float[] scale = floats.get(scales);
    float[] out = new float[rounded.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = rounded[i] * scale[i % scale.length];
    }
    return out;
  }

  private void layers() {
    put("embeddings.LayerNorm.weight", floats.get("norm.w"));
    put("embeddings.LayerNorm.bias", floats.get("norm.b"));
    for (int i = 0; i < net.layers; i++) {
      String at = "encoder.layer." + i + ".";
      float[] joined = matrix("qkv" + i, "qkv" + i + ".s");
      String[] parts = {"query", "key", "value"};
      for (int p = 0; p < parts.length; p++) {
        String layer = at + "attention.self." + parts[p];
        put(layer + ".weight", columns(joined, Net.WIDTH, p * Net.WIDTH, Net.WIDTH));
        put(layer + ".bias", columns(floats.get("qkv" + i + ".b"), 1, p * Net.WIDTH, Net.WIDTH));
      }
      product("out" + i, at + "attention.output.dense");
      product("in" + i, at + "intermediate.dense");
      product("dense" + i, at + "output.dense");
      norm("mid" + i, at + "attention.output.LayerNorm");
      norm("x" + (i + 1), at + "output.LayerNorm");
    }
  }

  private void product(String name, String layer) {
    put(layer + ".weight", matrix(name + ".w", name + ".s"));
    put(layer + ".bias", floats.get(name + ".b"));
  }

  private void norm(String name, String layer) {
    put(layer + ".weight", floats.get(name + ".gamma"));
    put(layer + ".bias", floats.get(name + ".beta"));
  }

  private void heads() {
    float[] joined = matrix("heads.w", "heads.s");
    float[] bias = floats.get("heads.b");
    int column = 0;
    for (String head : Encoder.OUTPUTS) {
      int size = (int) net.weights.get(head + ".bias").getShape().size();
      put(head + ".weight", grown(head, columns(joined, Net.WIDTH, column, size)));
      put(head + ".bias", grown(head, columns(bias, 1, column, size)));
      column += size;
    }
  }

  /** What {@link Saved} divided. */
  private static float[] grown(String head, float[] values) {
    if (head.equals("arc.dependent") || head.equals("pair.key")) {
      for (int i = 0; i < values.length; i++) {
        values[i] *= (float) Math.sqrt(Net.HEAD);
      }
    }
    return values;
  }

  private static float[] columns(float[] matrix, int rows, int from, int size) {
    int width = matrix.length / rows;
    float[] out = new float[rows * size];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(matrix, r * width + from, out, r * size, size);
    }
    return out;
  }

  private void last(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      Embeddings.read(in);
      put("shape", Weights.floats(in));
      for (String name : Saved.LAST) {
        put(name + ".weight", Weights.floats(in));
        put(name + ".bias", Weights.floats(in));
      }
    }
  }

  private void put(String name, float[] values) {
    net.weights.get(name).set(java.nio.FloatBuffer.wrap(values));
  }
}
