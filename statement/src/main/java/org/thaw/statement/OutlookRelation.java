package org.thaw.statement;

/** What somebody expects: relation of {@link Outlook}. */
public enum OutlookRelation implements Relation {
  /** It is expected. */
  LIKELY,
  /** It is not expected. */
  UNLIKELY,
  /** It has become likelier. */
  MORE_LIKELY,
  /** It has become less likely. */
  LESS_LIKELY,
  /** It grows. */
  INCREASING,
  /** It shrinks. */
  DECREASING;

  @Override
  public Kind kind() {
    return Kind.OUTLOOK;
  }
}
