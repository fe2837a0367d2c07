package org.thaw.cli.plot;

import java.util.List;
import java.util.Locale;
import org.thaw.cli.outlook.Percent;
import org.thaw.foresight.record.Calibration;

/**
 * Chance given against how often it came true: honest forecasts lie on the diagonal. A disc's area
 * tells how many forecasts it stands for; the number beside it says it.
 */
public final class CalibrationPlot {

  private static final int SIZE = 480;
  private static final int MARGIN = 60;
  private static final int INNER = SIZE - 2 * MARGIN;
  private static final int GRID = 0xE0E0E0;
  private static final int DIAGONAL = 0x909090;
  private static final int DISC = 0x3060A0;
  private static final double LARGEST = 18;
  private static final double SMALLEST = 3;
  private static final int TICKS = 5;

  private CalibrationPlot() {}

  /** Whether a file of that name can be written: a PNG or an SVG. */
  public static boolean writes(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".png") || lower.endsWith(".svg");
  }

  /** The picture, of the kind that the file's name tells. */
  public static byte[] draw(String name, List<Calibration.Band> bands) {
    Canvas canvas =
        name.toLowerCase(Locale.ROOT).endsWith(".png")
            ? new PngCanvas(SIZE, SIZE)
            : new SvgCanvas(SIZE, SIZE);
    frame(canvas);
    int most = bands.stream().mapToInt(Calibration.Band::forecasts).max().orElse(1);
    for (Calibration.Band band : bands) {
      double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(band.forecasts() / (double) most));
      canvas.disc(x(band.mean()), y(band.cameTrue()), radius, DISC);
      canvas.text(x(band.mean()), y(band.cameTrue()) - radius - 9, "" + band.forecasts());
    }
    return canvas.bytes();
  }

  private static void frame(Canvas canvas) {
    for (int i = 0; i <= TICKS; i++) {
      double share = i / (double) TICKS;
      canvas.line(x(share), y(0), x(share), y(1), GRID);
      canvas.line(x(0), y(share), x(1), y(share), GRID);
      canvas.text(x(share), y(0) + 16, Percent.of(share));
      canvas.text(x(0) - 28, y(share), Percent.of(share));
    }
    canvas.line(x(0), y(0), x(1), y(1), DIAGONAL);
    canvas.text(x(0.5), SIZE - 18, "chance given");
    canvas.text(x(0), MARGIN - 36, "came true");
  }

  private static double x(double share) {
    return MARGIN + share * INNER;
  }

  private static double y(double share) {
    return SIZE - MARGIN - share * INNER;
  }
}
