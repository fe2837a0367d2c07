package org.thaw.statement;

/** What a dependence or a supply runs on. */
public enum Channel {
  SECURITY,
  RECOGNITION,
  MONEY,
  ENERGY,
  TRADE,
  DIPLOMACY
}
