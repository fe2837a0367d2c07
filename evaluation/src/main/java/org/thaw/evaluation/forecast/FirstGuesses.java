package org.thaw.evaluation.forecast;

import it.unimi.dsi.fastutil.booleans.BooleanArrayList;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.Locale;
import org.thaw.foresight.calibration.CalibrationError;
import org.thaw.foresight.ranking.Question;
import org.thaw.foresight.ranking.Ranking;

/**
 * How honest the first candidate's probability is; one guess for each distinct question of a day.
 */
final class FirstGuesses {
  private static final int BINS = 15;
  private final DoubleArrayList chances = new DoubleArrayList();
  private final BooleanArrayList came = new BooleanArrayList();

  void add(double chance, Ranking ranking, Question question) {
    chances.add(chance);
    came.add(
        ranking.entities().length > 0 && question.answers().containsKey(ranking.entities()[0]));
  }

  double calibrationError() {
    return CalibrationError.ofEqualMass(chances.toDoubleArray(), came.toBooleanArray(), BINS);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "first candidate: %d questions, calibration error %.4f (15 equal-mass bins), Brier %.4f",
        chances.size(),
        calibrationError(),
        CalibrationError.brier(chances.toDoubleArray(), came.toBooleanArray()));
  }
}
