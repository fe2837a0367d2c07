package org.thaw.reading.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs the encoder over sentences. One serves all threads; each call works on the thread that makes
 * it.
 */
final class Encoder {
  /** What the model file gives for each piece, in this order. */
  static final List<String> OUTPUTS =
      List.of(
          "tag",
          "arc.dependent",
          "arc.head",
          "label.dependent",
          "label.head",
          "pair.source",
          "pair.target",
          "pair.key",
          "pair.value",
          "span");

  /** Pieces in one run: enough to share what a run costs, few enough to stay in the cache. */
  private static final int PIECES = 512;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Weights weights;

  Encoder(byte[] model, Weights weights) throws OrtException {
    EncoderLibrary.find();
    environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    session = environment.createSession(model, options);
    this.weights = weights;
  }

  /** The encoder that ships with the program. */
  static Encoder load() throws IOException {
    try (InputStream in = Encoder.class.getResourceAsStream("encoder.onnx")) {
      if (in == null) {
        throw new IOException("the encoder, encoder.onnx, is not in the program");
      }
      return new Encoder(in.readAllBytes(), Weights.load());
    } catch (OrtException e) {
      throw new IOException("the encoder does not run on this machine: " + e.getMessage(), e);
    }
  }

  Weights weights() {
    return weights;
  }

  /** What it makes of each sentence, in order. */
  List<Encoded> encode(List<Pieces> sentences) {
    List<Integer> order =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> sentences.get(i).size()))
            .toList();
    Encoded[] out = new Encoded[sentences.size()];
    List<Integer> batch = new ArrayList<>();
    for (int i : order) {
      if (!batch.isEmpty() && (batch.size() + 1) * sentences.get(i).size() > PIECES) {
        run(sentences, batch, out);
        batch.clear();
      }
      batch.add(i);
    }
    if (!batch.isEmpty()) {
      run(sentences, batch, out);
    }
    return List.of(out);
  }

  private void run(List<Pieces> sentences, List<Integer> batch, Encoded[] out) {
    int n = batch.size();
    int t = sentences.get(batch.get(n - 1)).size();
    int width = Weights.WIDTH;
    float[] embedded = new float[n * t * width];
    int[] mask = new int[n * t];
    for (int b = 0; b < n; b++) {
      Pieces pieces = sentences.get(batch.get(b));
      weights.fill(pieces, embedded, b * t * width);
      for (int i = 0; i < pieces.size(); i++) {
        mask[b * t + i] = 1;
      }
    }
    try (OnnxTensor in =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(embedded), new long[] {n, t, width});
        OnnxTensor shut =
            OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), new long[] {n, t});
        OrtSession.Result result = session.run(Map.of("embedded", in, "mask", shut))) {
      Map<String, float[]> found = new java.util.HashMap<>();
      for (var entry : result) {
        found.put(entry.getKey(), ((OnnxTensor) entry.getValue()).getFloatBuffer().array());
      }
      for (int b = 0; b < n; b++) {
        out[batch.get(b)] = new Encoded(sentences.get(batch.get(b)), weights, found, b, t);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder failed on a sentence: " + e.getMessage(), e);
    }
  }
}
