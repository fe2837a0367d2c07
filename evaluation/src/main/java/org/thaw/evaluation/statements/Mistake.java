package org.thaw.evaluation.statements;

/** What is wrong with a gold statement that was not found, or with one found that no gold wants. */
public enum Mistake {
  NOTHING("nothing said of that sentence"),
  OTHER("only other things said of that sentence"),
  RELATION("right ends, wrong relation"),
  ENDS("right relation, wrong actor or words"),
  POLARITY("wrong polarity"),
  TWICE("said once, wanted more than once"),
  DATES("wrong dates"),
  SPEAKER("wrong speaker"),
  MODALITY("wrong modality");

  private final String words;

  Mistake(String words) {
    this.words = words;
  }

  /** It in words. */
  public String words() {
    return words;
  }
}
