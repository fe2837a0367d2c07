package org.thaw.reading.neural;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what was learned in the form that {@link Encoder} reads: weights of seven bits a number.
 */
final class Saved {
  // Seven bits, not eight: processors without VNNI add pairs of products in sixteen.
  private static final int MOST = 63;

  /** Heads whose last step runs outside of the model file. */
  static final List<String> LAST = List.of("label", "event", "relation", "stance");

  private final Net net;
  private final Embeddings embeddings;
  private final List<String> vocabulary;
  private final TrainEncoder.Names names;
  private OnnxGraph graph = new OnnxGraph();

  Saved(Net net, Embeddings embeddings, List<String> vocabulary, TrainEncoder.Names names) {
    this.net = net;
    this.embeddings = embeddings;
    this.vocabulary = vocabulary;
    this.names = names;
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("encoder.onnx"), onnx());
    Files.write(folder.resolve("vocabulary.txt"), vocabulary);
    Files.write(folder.resolve("tags.txt"), names.tags());
    Files.write(folder.resolve("relations.txt"), names.relations());
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve("encoder.bin"))))) {
      embeddings.write(out);
      for (String name : new String[] {"shape"}) {
        write(out, net.weights.get(name).toFloatArray());
      }
      for (String name : LAST) {
        write(out, net.weights.get(name + ".weight").toFloatArray());
        write(out, net.weights.get(name + ".bias").toFloatArray());
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve("net.bin"))))) {
      for (var entry : net.weights.entrySet()) {
        out.writeUTF(entry.getKey());
        write(out, entry.getValue().toFloatArray());
      }
    }
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    java.nio.ByteBuffer raw = java.nio.ByteBuffer.allocate(values.length * 4);
    raw.asFloatBuffer().put(values);
    out.write(raw.array());
  }

  private float[] values(String name) {
    return net.weights.get(name).toFloatArray();
  }

  private byte[] onnx() {
    graph = new OnnxGraph();
    String n = "sentences";
    String t = "pieces";
    graph.input("embedded", OnnxGraph.FLOAT, n, t, "" + Net.WIDTH);
    graph.input("mask", OnnxGraph.INT32, n, t);
    graph.floats("norm.w", values("embeddings.LayerNorm.weight"), Net.WIDTH);
    graph.floats("norm.b", values("embeddings.LayerNorm.bias"), Net.WIDTH);
    graph.node(
        "",
        "LayerNormalization",
        List.of("embedded", "norm.w", "norm.b"),
        List.of("x0"),
        new OnnxGraph.Attribute("axis", -1L),
        new OnnxGraph.Attribute("epsilon", 1e-12f));
    for (int i = 0; i < net.layers; i++) {
      layer(i);
    }
    heads("x" + net.layers);
    return graph.file();
  }

  private void layer(int i) {
    String at = "encoder.layer." + i + ".";
    String x = "x" + i;
    attention(at, x, i);
    product("ctx" + i, at + "attention.output.dense", "out" + i, Net.WIDTH, Net.WIDTH);
    skip("out" + i, x, at + "attention.output.LayerNorm", "mid" + i);
    product("mid" + i, at + "intermediate.dense", "in" + i, Net.WIDTH, Net.INNER);
    graph.node(OnnxGraph.MICROSOFT, "Gelu", List.of("in" + i), List.of("gelu" + i));
    product("gelu" + i, at + "output.dense", "dense" + i, Net.INNER, Net.WIDTH);
    skip("dense" + i, "mid" + i, at + "output.LayerNorm", "x" + (i + 1));
  }

  private void attention(String at, String x, int i) {
    int width = 3 * Net.WIDTH;
    float[] weights = new float[Net.WIDTH * width];
    float[] bias = new float[width];
    String[] parts = {"query", "key", "value"};
    for (int p = 0; p < 3; p++) {
      float[] w = values(at + "attention.self." + parts[p] + ".weight");
      float[] b = values(at + "attention.self." + parts[p] + ".bias");
      for (int r = 0; r < Net.WIDTH; r++) {
        System.arraycopy(w, r * Net.WIDTH, weights, r * width + p * Net.WIDTH, Net.WIDTH);
      }
      System.arraycopy(b, 0, bias, p * Net.WIDTH, Net.WIDTH);
    }
    float[] scales = quantized("qkv" + i, weights, Net.WIDTH, width);
    graph.floats("qkv" + i + ".s", scales, width);
    graph.floats("qkv" + i + ".b", bias, width);
    graph.bytes("qkv" + i + ".z", new byte[width], width);
    graph.node("", "DynamicQuantizeLinear", List.of(x), List.of(x + "q", x + "s", x + "z"));
    graph.node(
        OnnxGraph.MICROSOFT,
        "QAttention",
        List.of(
            x + "q",
            "qkv" + i,
            "qkv" + i + ".b",
            x + "s",
            "qkv" + i + ".s",
            "mask",
            x + "z",
            "qkv" + i + ".z"),
        List.of("ctx" + i),
        new OnnxGraph.Attribute("num_heads", (long) Net.PARTS));
  }

  private float[] quantized(String name, float[] weights, int in, int out) {
    float[] scales = new float[out];
    byte[] bytes = new byte[weights.length];
    for (int c = 0; c < out; c++) {
      float most = 1e-9f;
      for (int r = 0; r < in; r++) {
        most = Math.max(most, Math.abs(weights[r * out + c]));
      }
      scales[c] = most / MOST;
      for (int r = 0; r < in; r++) {
        bytes[r * out + c] = (byte) Math.round(weights[r * out + c] / scales[c]);
      }
    }
    graph.bytes(name, bytes, in, out);
    return scales;
  }

  private void product(String x, String layer, String out, int in, int width) {
    product(x, values(layer + ".weight"), values(layer + ".bias"), out, in, width);
  }

  private void product(String x, float[] weights, float[] bias, String out, int in, int width) {
    float[] scales = quantized(out + ".w", weights, in, width);
    graph.floats(out + ".s", scales, width);
    graph.bytes(out + ".z", new byte[width], width);
    graph.floats(out + ".b", bias, width);
    graph.node(
        OnnxGraph.MICROSOFT,
        "DynamicQuantizeMatMul",
        List.of(x, out + ".w", out + ".s", out + ".z", out + ".b"),
        List.of(out));
  }

  private void skip(String x, String skipped, String norm, String out) {
    graph.floats(out + ".gamma", values(norm + ".weight"), Net.WIDTH);
    graph.floats(out + ".beta", values(norm + ".bias"), Net.WIDTH);
    graph.node(
        OnnxGraph.MICROSOFT,
        "SkipLayerNormalization",
        List.of(x, skipped, out + ".gamma", out + ".beta"),
        List.of(out),
        new OnnxGraph.Attribute("epsilon", 1e-12f));
  }

  private void heads(String x) {
    List<String> heads = Encoder.OUTPUTS;
    List<float[]> weights = new ArrayList<>();
    List<float[]> biases = new ArrayList<>();
    long[] sizes = new long[heads.size()];
    int width = 0;
    for (int i = 0; i < heads.size(); i++) {
      float[] w = values(heads.get(i) + ".weight");
      float[] b = values(heads.get(i) + ".bias");
      if (heads.get(i).equals("arc.dependent") || heads.get(i).equals("pair.key")) {
        w = divided(w);
        b = divided(b);
      }
      weights.add(w);
      biases.add(b);
      sizes[i] = b.length;
      width += b.length;
    }
    float[] all = new float[Net.WIDTH * width];
    float[] bias = new float[width];
    int column = 0;
    for (int i = 0; i < heads.size(); i++) {
      int size = (int) sizes[i];
      for (int r = 0; r < Net.WIDTH; r++) {
        System.arraycopy(weights.get(i), r * size, all, r * width + column, size);
      }
      System.arraycopy(biases.get(i), 0, bias, column, size);
      column += size;
    }
    product(x, all, bias, "heads", Net.WIDTH, width);
    graph.longs("sizes", sizes);
    graph.node("", "Split", List.of("heads", "sizes"), heads, new OnnxGraph.Attribute("axis", -1L));
    graph.node(
        "",
        "Transpose",
        List.of("arc.head"),
        List.of("arc.across"),
        new OnnxGraph.Attribute("perm", new long[] {0, 2, 1}));
    graph.node("", "MatMul", List.of("arc.dependent", "arc.across"), List.of("arcs"));
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).startsWith("arc")) {
        graph.output(heads.get(i), "sentences", "pieces", "" + sizes[i]);
      }
    }
    graph.output("arcs", "sentences", "pieces", "pieces");
  }

  private static float[] divided(float[] values) {
    float[] out = values.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] /= (float) Math.sqrt(Net.HEAD);
    }
    return out;
  }
}
