package org.thaw.cli.plot;

/** What a picture is drawn on: origin at the top left, lengths in pixels. */
interface Canvas {

  void line(double x1, double y1, double x2, double y2, int colour);

  void disc(double x, double y, double radius, int colour);

  /** Words in the middle of a place. */
  void text(double x, double y, String words);

  /** The finished picture, as a file holds it. */
  byte[] bytes();
}
