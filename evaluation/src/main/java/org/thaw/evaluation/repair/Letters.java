package org.thaw.evaluation.repair;

import java.util.Arrays;

/** A text of which each letter knows where it stood before. */
final class Letters {

  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[1024];

  /** A sound text: each letter stands where it stood. */
  static Letters of(String text) {
    Letters letters = new Letters();
    for (int i = 0; i < text.length(); i++) {
      letters.add(text.charAt(i), i);
    }
    return letters;
  }

  void add(char letter, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(letter);
  }

  int length() {
    return text.length();
  }

  int origin(int at) {
    return origins[at];
  }

  String text() {
    return text.toString();
  }

  int[] origins() {
    return Arrays.copyOf(origins, text.length());
  }
}
