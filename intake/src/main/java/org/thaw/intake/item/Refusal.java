package org.thaw.intake.item;

import org.thaw.intake.Problem;

/** An item cannot be read. Checked, so that nobody lets it stop a batch. */
public final class Refusal extends Exception {

  private final Problem problem;

  /** For that problem. */
  public Refusal(Problem problem) {
    super(problem.line());
    this.problem = problem;
  }

  /** For a problem with these parts. */
  public Refusal(Problem.Code code, String place, String message, String remedy) {
    this(new Problem(code, place, message, remedy));
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
