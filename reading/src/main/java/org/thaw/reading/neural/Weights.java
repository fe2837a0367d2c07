package org.thaw.reading.neural;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the encoder needs beside the model file: what pieces mean by themselves, and the last steps
 * of its heads.
 */
final class Weights {
  /** Numbers that a piece is, between the encoder's layers. */
  static final int WIDTH = 384;

  private final WordPieces cutter;
  private final List<String> tags;
  private final List<String> relations;
  private final Embeddings embeddings;
  private final float[] shapes;
  private final Last label;
  private final Last event;
  private final Last relation;

  private Weights(
      List<String> vocabulary, List<String> tags, List<String> relations, InputStream in)
      throws IOException {
    cutter = new WordPieces(vocabulary);
    this.tags = tags;
    this.relations = relations;
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    embeddings = Embeddings.read(data);
    shapes = floats(data);
    label = Last.read(data);
    event = Last.read(data);
    relation = Last.read(data);
  }

  /** Those that ship with the program. */
  static Weights load() throws IOException {
    try (InputStream in = resource("encoder.bin")) {
      return new Weights(lines("vocabulary.txt"), lines("tags.txt"), lines("relations.txt"), in);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Weights.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("a part of the encoder, " + name + ", is not in the program");
    }
    return in;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  static float[] floats(DataInputStream in) throws IOException {
    float[] out = new float[in.readInt()];
    byte[] raw = new byte[out.length * Float.BYTES];
    in.readFully(raw);
    ByteBuffer.wrap(raw).asFloatBuffer().get(out);
    return out;
  }

  WordPieces cutter() {
    return cutter;
  }

  List<String> tags() {
    return tags;
  }

  List<String> relations() {
    return relations;
  }

  Last label() {
    return label;
  }

  Last event() {
    return event;
  }

  Last relation() {
    return relation;
  }

  /** A sentence's pieces as numbers, one after another. */
  void fill(Pieces pieces, float[] out, int offset) {
    embeddings.fill(pieces.ids(), out, offset);
    int at = offset;
    for (int shape : pieces.shapes()) {
      for (int k = 0; k < WIDTH; k++) {
        out[at++] += shapes[shape * WIDTH + k];
      }
    }
  }

  /** The last step of a head: a weighted sum for each of its answers. */
  static final class Last {
    private final float[] weights;
    private final float[] bias;

    private Last(float[] weights, float[] bias) {
      this.weights = weights;
      this.bias = bias;
    }

    static Last read(DataInputStream in) throws IOException {
      return new Last(floats(in), floats(in));
    }

    /** The sums for what is above zero. */
    float[] of(float[] row) {
      float[] out = bias.clone();
      for (int i = 0; i < row.length; i++) {
        float value = row[i];
        if (value > 0) {
          for (int k = 0, at = i * out.length; k < out.length; k++) {
            out[k] += value * weights[at + k];
          }
        }
      }
      return out;
    }
  }
}
