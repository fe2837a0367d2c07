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

  /**
   * Adds a question with its candidates.
   *
   * @param description by column, then candidate
   * @param hit how many true answers each candidate is, 0 for a wrong one
   * @param weight for how many candidates each stands
   * @param candidates how many there are
   */
  public void add(float[][] description, float[] hit, float[] weight, int candidates) {
    if (size == FIRST) {
      freeze();
    }
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[size++] = rows;
    if (rows + candidates > hits.length) {
      grow(Math.max(rows + candidates, hits.length + hits.length / 4));
    }
    for (int f = 0; f < columns; f++) {
      if (bins == Bins.NONE) {
        System.arraycopy(description[f], 0, early[f], rows, candidates);
      } else {
        bins.put(f, description[f], candidates, bin[f], rows);
      }
    }
    System.arraycopy(hit, 0, hits, rows, candidates);
    System.arraycopy(weight, 0, weights, rows, candidates);
    rows += candidates;
  }

  private void grow(int length) {
    hits = Arrays.copyOf(hits, length);
    weights = Arrays.copyOf(weights, length);
    for (int f = 0; f < columns; f++) {
      if (bins == Bins.NONE) {
        early[f] = Arrays.copyOf(early[f], length);
      } else {
        bin[f] = Arrays.copyOf(bin[f], length);
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
      bins.put(f, early[f], rows, bin[f], 0);
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
