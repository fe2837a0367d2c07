package org.thaw.cli.plot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Draws Portable Network Graphics, three bytes a pixel. */
final class PngCanvas implements Canvas {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int WHITE = 0xFFFFFF;
  private static final int INK = 0x202020;
  private static final int SCALE = 2;

  private final int width;
  private final int height;
  private final int[] pixels;

  PngCanvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, WHITE);
  }

  private void set(int x, int y, int colour) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      pixels[y * width + x] = colour;
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, int colour) {
    int steps = (int) Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))) + 1;
    for (int i = 0; i <= steps; i++) {
      double share = i / (double) steps;
      set(
          (int) Math.round(x1 + share * (x2 - x1)),
          (int) Math.round(y1 + share * (y2 - y1)),
          colour);
    }
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    for (int py = (int) (y - radius); py <= y + radius; py++) {
      for (int px = (int) (x - radius); px <= x + radius; px++) {
        if ((px - x) * (px - x) + (py - y) * (py - y) <= radius * radius) {
          set(px, py, colour);
        }
      }
    }
  }

  @Override
  public void text(double x, double y, String words) {
    int advance = (Glyphs.WIDE + 1) * SCALE;
    int left = (int) (x - words.length() * advance / 2.0);
    int top = (int) (y - Glyphs.HIGH * SCALE / 2.0);
    for (int k = 0; k < words.length(); k++) {
      letter(left + k * advance, top, words.charAt(k));
    }
  }

  private void letter(int left, int top, char letter) {
    for (int row = 0; row < Glyphs.HIGH * SCALE; row++) {
      for (int column = 0; column < Glyphs.WIDE * SCALE; column++) {
        if (Glyphs.ink(letter, column / SCALE, row / SCALE)) {
          set(left + column, top + row, INK);
        }
      }
    }
  }

  @Override
  public byte[] bytes() {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(file);
      out.write(SIGNATURE);
      chunk(out, "IHDR", head());
      chunk(out, "IDAT", packed());
      chunk(out, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] head() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, 2, 0, 0, 0}); // eight bits, red green blue, nothing special
    return bytes.toByteArray();
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < height; y++) {
        out.write(0); // this row is not filtered
        for (int x = 0; x < width; x++) {
          int pixel = pixels[y * width + x];
          out.write(pixel >> 16);
          out.write(pixel >> 8);
          out.write(pixel);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
