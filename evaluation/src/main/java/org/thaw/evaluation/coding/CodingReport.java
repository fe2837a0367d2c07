package org.thaw.evaluation.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * What coding a file gave.
 *
 * @param predictions a line for each row of the file, in order, under a line of names
 * @param labelled how many rows had a right answer
 * @param rootMacroF1 over the types
 * @param quadMacroF1 over the quad classes
 * @param accuracy share of the labelled rows with the right type
 * @param types each type's figures
 * @param page all of it in words and tables of at most 80 columns
 */
public record CodingReport(
    List<String> predictions,
    int labelled,
    double rootMacroF1,
    double quadMacroF1,
    double accuracy,
    List<TypeFigures> types,
    String page) {

  /** Copies the lists. */
  public CodingReport {
    predictions = List.copyOf(predictions);
    types = List.copyOf(types);
  }

  /** One type's figures. */
  public record TypeFigures(String type, int gold, double precision, double recall, double f1) {}

  static List<TypeFigures> types(CodingScores scores) {
    List<TypeFigures> found = new ArrayList<>();
    for (String root : Roots.ALL) {
      if (scores.gold(root) > 0) {
        found.add(
            new TypeFigures(
                root,
                scores.gold(root),
                scores.precision(root),
                scores.recall(root),
                scores.f1(root)));
      }
    }
    return found;
  }
}
