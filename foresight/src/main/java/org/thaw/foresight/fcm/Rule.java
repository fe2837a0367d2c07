package org.thaw.foresight.fcm;

/** How a factor's next state follows from the states of all. */
public enum Rule {
  /** Only its causes count: x'(i) = f(sum of w(j,i) x(j)). Kosko, 1986. */
  KOSKO,
  /** It also remembers: x'(i) = f(x(i) + sum of w(j,i) x(j)). Stylios and Groumpos, 1999. */
  MODIFIED
}
