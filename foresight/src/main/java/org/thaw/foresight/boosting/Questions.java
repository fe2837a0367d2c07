package org.thaw.foresight.boosting;

import java.util.Arrays;

/**
 * Training material: candidates of many questions, with how many true answers each is and for how
 * many candidates each stands (those left out are represented by those kept).
 *
 * <p>Columns are kept as one byte a candidate: the first questions choose the bins, see {@link
 * Bins}.
 */
public final class Questions {
  private static final int FIRST = 2000;
  private final int columns;
  private float[][] early;
  private byte[][] bin;
  private Bins bins = Bins.NONE;
  private float[] hits = new float[1024];
  private float[] weights = new float[1024];
  private int[] starts = new int[256];
  private int rows;
  private int size;

  /** No questions yet, each candidate to be described by so many columns. */
  public Questions(int columns) {
    this.columns = columns;
    this.early = new float[columns][1024];
    this.bin = new byte[columns][0];
  }

  /** Begins a question; the candidates added next belong to it. */
  public void begin() {
    if (size == FIRST) {
      freeze();
    }
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[size++] = rows;
  }

  /**
   * Adds candidate {@code slot} of a description.
   *
   * @param hit how many true answers it is, 0 for a wrong one
   * @param weight for how many candidates it stands
   */
  public void add(float[][] description, int slot, float hit, float weight) {
    if (rows == hits.length) {
      grow();
    }
    for (int f = 0; f < columns; f++) {
      float v = description[f][slot];
      if (bins == Bins.NONE) {
        early[f][rows] = v;
      } else {
        bin[f][rows] = bins.of(f, v);
      }
    }
    hits[rows] = hit;
    weights[rows++] = weight;
  }

  private void grow() {
    hits = Arrays.copyOf(hits, 2 * rows);
    weights = Arrays.copyOf(weights, 2 * rows);
    for (int f = 0; f < columns; f++) {
      if (bins == Bins.NONE) {
        early[f] = Arrays.copyOf(early[f], 2 * rows);
      } else {
        bin[f] = Arrays.copyOf(bin[f], 2 * rows);
      }
    }
  }

  /** Chooses the bins from what is here so far, if that has not been done. */
  void freeze() {
    if (bins != Bins.NONE) {
      return;
    }
    bins = new Bins(early, rows);
    for (int f = 0; f < columns; f++) {
      bin[f] = new byte[hits.length];
      for (int i = 0; i < rows; i++) {
        bin[f][i] = bins.of(f, early[f][i]);
      }
    }
    early = new float[0][];
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** How many questions there are. */
  public int size() {
    return size;
  }

  int start(int question) {
    return question == size ? rows : starts[question];
  }

  Bins bins() {
    return bins;
  }

  byte[] bin(int f) {
    return bin[f];
  }

  float hit(int row) {
    return hits[row];
  }

  float weight(int row) {
    return weights[row];
  }
}
