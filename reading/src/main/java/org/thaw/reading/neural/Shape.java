package org.thaw.reading.neural;

/** How a word is written, which pieces in lower case do not show. */
public enum Shape {
  /** Anything else: lower case, signs. */
  PLAIN(0),
  /** A capital and small letters. */
  CAPITAL(1),
  /** Capitals only, two or more. */
  CAPITALS(2),
  /** Begins with a digit. */
  NUMBER(3),
  /** Small and capital letters mixed otherwise. */
  MIXED(4);

  private final int number;

  Shape(int number) {
    this.number = number;
  }

  /** Its place in the table that was learned. */
  public int number() {
    return number;
  }

  /** The shape of a word. */
  public static Shape of(String word) {
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    if (Character.isDigit(word.charAt(0))) {
      return NUMBER;
    }
    if (upper == 0) {
      return PLAIN;
    }
    if (upper == letters) {
      return letters > 1 ? CAPITALS : CAPITAL;
    }
    return upper == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITAL : MIXED;
  }
}
