package org.thaw.foresight.causal;

import org.thaw.statement.Modality;

/**
 * How far a statement is relied on: the reader's confidence, and less the further the wording is
 * from "it did". The factors are set by hand and only order the cases; the range of an answer, not
 * its middle, is what they mostly move. docs/decisions/0030-what-if.md says more.
 */
final class Trust {

  private Trust() {}

  static double of(double confidence, Modality modality) {
    return confidence * weight(modality);
  }

  private static double weight(Modality modality) {
    return switch (modality) {
      case ACTUAL -> 1;
      case COUNTERFACTUAL -> 0.95;
      case EXPECTED -> 0.9;
      case CONDITIONAL -> 0.8;
      case INTENDED, DEMANDED -> 0.5;
    };
  }
}
