package org.thaw.reading.neural;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The encoder and its heads while they are trained. Heads are sums over words, so that what runs
 * later needs one product a sentence for all of them.
 */
final class Net {
  static final int WIDTH = 384;
  static final int INNER = 1536;
  static final int PARTS = 12;
  static final int HEAD = 128;
  private static final float EPSILON = 1e-12f;
  private static final float DROPOUT = 0.1f;

  final Map<String, NDArray> weights = new LinkedHashMap<>();
  final int layers;
  private final NDManager manager;
  private final Random random = new Random(7);

  Net(NDManager manager, int layers) {
    this.manager = manager;
    this.layers = layers;
  }

  /** A net that begins where the base model ended. */
  static Net from(NDManager manager, BaseModel base, int layers, int tags, int relations) {
    Net net = new Net(manager, layers);
    net.shapes(base);
    net.norm(base, "embeddings.LayerNorm");
    for (int i = 0; i < layers; i++) {
      String at = "encoder.layer." + i + ".";
      for (String part : new String[] {"query", "key", "value"}) {
        net.linear(base, at + "attention.self." + part, WIDTH, WIDTH);
      }
      net.linear(base, at + "attention.output.dense", WIDTH, WIDTH);
      net.norm(base, at + "attention.output.LayerNorm");
      net.linear(base, at + "intermediate.dense", WIDTH, INNER);
      net.linear(base, at + "output.dense", INNER, WIDTH);
      net.norm(base, at + "output.LayerNorm");
    }
    net.head("tag", WIDTH, tags);
    for (String name :
        new String[] {"arc.dependent", "arc.head", "label.dependent", "label.head"}) {
      net.head(name, WIDTH, HEAD);
    }
    net.head("label", HEAD, relations);
    for (String name : new String[] {"pair.source", "pair.target", "pair.key", "pair.value"}) {
      net.head(name, WIDTH, HEAD);
    }
    net.head("event", HEAD, Labels.EVENTS.size());
    net.head("relation", HEAD, Labels.RELATIONS.size());
    net.head("stance", HEAD, Labels.STANCES.size());
    net.head("span", WIDTH, Labels.SPANS.size());
    return net;
  }

  /** Takes over what an earlier training learned; new answers of a head begin as they are. */
  void goOn(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int i = 0; i < weights.size(); i++) {
        NDArray array = weights.get(in.readUTF());
        float[] learned = Weights.floats(in);
        float[] values = array.toFloatArray();
        long[] shape = array.getShape().getShape();
        int rows = shape.length == 1 ? 1 : (int) shape[0];
        int width = values.length / rows;
        int before = learned.length / rows;
        for (int r = 0; r < rows; r++) {
          System.arraycopy(learned, r * before, values, r * width, Math.min(before, width));
        }
        array.set(FloatBuffer.wrap(values));
      }
    }
  }

  private void shapes(BaseModel base) {
    float[] first = base.weights().get("embeddings.token_type_embeddings.weight");
    float[] all = new float[org.thaw.reading.neural.Shape.values().length * WIDTH];
    for (int i = 0; i < all.length; i++) {
      all[i] = first[i % WIDTH];
    }
    put("shape", all, org.thaw.reading.neural.Shape.values().length, WIDTH);
  }

  private void norm(BaseModel base, String name) {
    put(name + ".weight", base.weights().get(name + ".weight"), WIDTH);
    put(name + ".bias", base.weights().get(name + ".bias"), WIDTH);
  }

  private void linear(BaseModel base, String name, int in, int out) {
    put(name + ".weight", base.weights().get(name + ".weight"), in, out);
    put(name + ".bias", base.weights().get(name + ".bias"), out);
  }

  private void head(String name, int in, int out) {
    float[] values = new float[in * out];
    double scale = Math.sqrt(2.0 / (in + out));
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * scale);
    }
    put(name + ".weight", values, in, out);
    put(name + ".bias", new float[out], out);
  }

  void put(String name, float[] values, long... shape) {
    NDArray array = manager.create(values, new Shape(shape));
    array.setRequiresGradient(true);
    weights.put(name, array);
  }

  NDArray linear(NDArray x, String name) {
    return x.matMul(weights.get(name + ".weight")).add(weights.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    return LayerNorm.layerNorm(
            x,
            new Shape(WIDTH),
            weights.get(name + ".weight"),
            weights.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private static NDArray drop(NDArray x, boolean training) {
    return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
  }

  /** What the encoder makes of a batch: sentences by pieces by {@link #WIDTH}. */
  NDArray encode(NDArray embedded, NDArray shapes, NDArray mask, boolean training) {
    long n = embedded.getShape().get(0);
    long t = embedded.getShape().get(1);
    NDArray x = norm(embedded.add(shapes.matMul(weights.get("shape"))), "embeddings.LayerNorm");
    x = drop(x, training);
    NDArray shut = mask.reshape(n, 1, 1, t);
    for (int i = 0; i < layers; i++) {
      String at = "encoder.layer." + i + ".";
      NDArray query = parts(linear(x, at + "attention.self.query"), n, t);
      NDArray key = parts(linear(x, at + "attention.self.key"), n, t);
      NDArray value = parts(linear(x, at + "attention.self.value"), n, t);
      NDArray weight =
          query
              .matMul(key.transpose(0, 1, 3, 2))
              .div((float) Math.sqrt((double) WIDTH / PARTS))
              .add(shut)
              .softmax(-1);
      NDArray seen = weight.matMul(value).transpose(0, 2, 1, 3).reshape(n, t, WIDTH);
      NDArray out = drop(linear(seen, at + "attention.output.dense"), training);
      x = norm(x.add(out), at + "attention.output.LayerNorm");
      NDArray inner = Activation.gelu(linear(x, at + "intermediate.dense"));
      x = norm(x.add(drop(linear(inner, at + "output.dense"), training)), at + "output.LayerNorm");
    }
    return drop(x, training);
  }

  private static NDArray parts(NDArray x, long n, long t) {
    return x.reshape(n, t, PARTS, WIDTH / PARTS).transpose(0, 2, 1, 3);
  }

  /** How well each piece would do as the head of each. */
  NDArray arcs(NDArray x) {
    return linear(x, "arc.dependent")
        .matMul(linear(x, "arc.head").transpose(0, 2, 1))
        .div((float) Math.sqrt(HEAD));
  }

  /** Relations to the heads that are given as one-hot rows. */
  NDArray labels(NDArray x, NDArray heads) {
    NDArray sum = linear(x, "label.dependent").add(heads.matMul(linear(x, "label.head")));
    return linear(Activation.relu(sum), "label");
  }

  /** What a pair of phrases is worth to the heads: sentences by pairs by {@link #HEAD}. */
  NDArray pairs(NDArray x, NDArray sources, NDArray targets, NDArray mask, boolean training) {
    NDArray both =
        sources.matMul(linear(x, "pair.source")).add(targets.matMul(linear(x, "pair.target")));
    NDArray look =
        both.matMul(linear(x, "pair.key").transpose(0, 2, 1))
            .div((float) Math.sqrt(HEAD))
            .add(mask.reshape(mask.getShape().get(0), 1, mask.getShape().get(1)))
            .softmax(-1);
    NDArray seen = look.matMul(linear(x, "pair.value"));
    return drop(Activation.relu(both.add(seen)), training);
  }
}
