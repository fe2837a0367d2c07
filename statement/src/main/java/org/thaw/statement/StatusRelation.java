package org.thaw.statement;

/** What holds over a period: relation of {@link Status}. */
public enum StatusRelation implements Relation {
  /** Holds a territory or polity de facto: holder to territory. */
  CONTROLS,
  /** Holds a territory to be its own: claimant to territory. */
  CLAIMS,
  /** Recognises a polity or a claim: recogniser to territory or polity. */
  RECOGNISES,
  /** Has forces or a mission there: whose forces to territory or polity. */
  STATIONED_IN,
  /** Guards the borders: whose forces to territory or polity. */
  GUARDS_BORDER_OF,
  /** Supplies, by a channel: supplier to supplied. */
  SUPPLIES,
  /** Leans on, by a channel: dependent to patron. */
  DEPENDS_ON,
  /** Is an ally of: ally to ally. */
  ALLIED_WITH,
  /** Belongs to an organisation: member to organisation. */
  MEMBER_OF,
  /** Heads a polity or organisation: person to polity. */
  LEADS,
  /** Belongs to a larger territory: territory to whole. */
  PART_OF,
  /** Is settled: dispute or territory to nobody. */
  RESOLVED;

  @Override
  public Kind kind() {
    return Kind.STATUS;
  }
}
