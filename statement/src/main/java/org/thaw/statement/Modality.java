package org.thaw.statement;

/** In which way something is said to be so. */
public enum Modality {
  /** It is, or was. */
  ACTUAL,
  /** Somebody means to. */
  INTENDED,
  /** Somebody asks for it. */
  DEMANDED,
  /** It holds if something else does. */
  CONDITIONAL,
  /** It would have been, but is not. */
  COUNTERFACTUAL,
  /** Somebody expects it. */
  EXPECTED
}
