package org.thaw.foresight.ranking;

/** The kinds of reasons that a forecast can have, in words. */
public enum Family {
  EVENT("this very event was seen before"),
  RECIPROCAL("the other side did the same"),
  ROOT("the same kind of event was seen between the two"),
  PAIR("the two have dealt with each other"),
  RULES("what the two did lately is often followed by this"),
  RELATION_TARGET("often at the other end of such events"),
  TARGET("active lately"),
  NEIGHBOURS("deals with those that the actor deals with"),
  ALIKE("actors alike did this"),
  COUNTRY("the two countries' record"),
  SECTOR("the two sectors' record"),
  /** Not a reason: says how much the others count in this question. */
  QUESTION("the question");

  private final String words;

  /** A number for tables: the place in this list. */
  @SuppressWarnings("EnumOrdinal") // never stored: tables live as long as the forecaster
  int number() {
    return ordinal();
  }

  Family(String words) {
    this.words = words;
  }

  /** The reason as the middle of a sentence. */
  public String words() {
    return words;
  }
}
