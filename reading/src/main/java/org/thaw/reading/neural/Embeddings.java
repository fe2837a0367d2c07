package org.thaw.reading.neural;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What each piece means by itself, and where it stands: a byte a number, a scale a row. Kept
 * outside of the model file so that a sentence takes only the rows that it needs.
 */
public final class Embeddings {
  private final int width;
  private final byte[] rows;
  private final float[] scales;
  private final float[] places;

  private Embeddings(int width, byte[] rows, float[] scales, float[] places) {
    this.width = width;
    this.rows = rows;
    this.scales = scales;
    this.places = places;
  }

  /** Rounds a table of pieces, and keeps a table of places. */
  public static Embeddings of(float[] pieces, float[] places, int width) {
    int n = pieces.length / width;
    byte[] rows = new byte[pieces.length];
    float[] scales = new float[n];
    for (int i = 0; i < n; i++) {
      float most = 0;
      for (int k = 0; k < width; k++) {
        most = Math.max(most, Math.abs(pieces[i * width + k]));
      }
      scales[i] = most == 0 ? 1 : most / 127;
      for (int k = 0; k < width; k++) {
        rows[i * width + k] = (byte) Math.round(pieces[i * width + k] / scales[i]);
      }
    }
    return new Embeddings(width, rows, scales, places);
  }

  /** Writes the rows of the pieces at their places, one after another. */
  public void fill(int[] pieces, float[] out, int offset) {
    int at = offset;
    for (int i = 0; i < pieces.length; i++) {
      int row = pieces[i] * width;
      float scale = scales[pieces[i]];
      for (int k = 0; k < width; k++) {
        out[at++] = rows[row + k] * scale + places[i * width + k];
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static Embeddings read(DataInputStream in) throws IOException {
    int width = in.readInt();
    byte[] rows = new byte[in.readInt()];
    in.readFully(rows);
    float[] scales = floats(in, rows.length / width);
    return new Embeddings(width, rows, scales, floats(in, Pieces.LONGEST * width));
  }

  private static float[] floats(DataInputStream in, int n) throws IOException {
    byte[] raw = new byte[n * Float.BYTES];
    in.readFully(raw);
    float[] out = new float[n];
    ByteBuffer.wrap(raw).asFloatBuffer().get(out);
    return out;
  }

  /** Writes the tables. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    out.writeInt(rows.length);
    out.write(rows);
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    for (int i = 0; i < Pieces.LONGEST * width; i++) {
      out.writeFloat(places[i]);
    }
  }
}
