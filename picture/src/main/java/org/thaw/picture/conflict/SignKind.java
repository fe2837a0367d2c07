package org.thaw.picture.conflict;

/** What tells that a conflict thaws; each kind counts once, however many reports bear it out. */
public enum SignKind {
  /** A promise between the parties was broken, is said to have been, or they fought after it. */
  BREACH("a promise broken"),
  /** Somebody who stands behind a party fights elsewhere, or is said to be bogged down. */
  GUARANTOR_DISTRACTED("a guarantor bound up elsewhere"),
  /** Somebody who stands behind a party withdraws. */
  GUARANTOR_LEAVING("a guarantor leaving"),
  /** More fighting between the parties than in the year before. */
  TENSION_RISING("tension rising"),
  /** A party leans less on somebody who stands behind it, or is said to. */
  DEPENDENCE_FALLING("dependence falling"),
  /** Somebody lays claim to the territory. */
  CLAIM_RENEWED("a claim renewed");

  private final String words;

  SignKind(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }
}
