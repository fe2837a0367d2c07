package org.thaw.evaluation.repair;

/** What repair made of many damaged stories, added up. */
final class RepairFigures {

  private long stories;
  private long letters;
  private long lettersRight;
  private long exact;
  private double tau;

  void add(Outcome outcome) {
    stories++;
    letters += outcome.letters();
    lettersRight += outcome.lettersRight();
    exact += outcome.exact() ? 1 : 0;
    tau += outcome.tau();
  }

  long stories() {
    return stories;
  }

  /** How many capitals were fused. */
  long letters() {
    return letters;
  }

  /** Share of the fused capitals that came back, each in its place; 1 if there were none. */
  double lettersRestored() {
    return letters == 0 ? 1 : (double) lettersRight / letters;
  }

  /** Mean of Kendall's τ over the words of each story. */
  double tau() {
    return stories == 0 ? 1 : tau / stories;
  }

  /** Share of the stories that came back letter for letter. */
  double exact() {
    return stories == 0 ? 1 : (double) exact / stories;
  }

  /**
   * What repair made of one story.
   *
   * @param letters how many capitals were fused
   * @param lettersRight how many of them came back
   * @param tau order of its words
   * @param exact whether it came back letter for letter
   */
  record Outcome(int letters, int lettersRight, double tau, boolean exact) {}
}
