package org.thaw.picture.status;

import java.util.Optional;
import org.thaw.statement.Party;
import org.thaw.statement.Said;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/**
 * One side of a territory's state: a relation, and on which end of it the territory stands. Their
 * order is the order of an answer.
 */
public enum Facet {
  CONTROLLED_BY(StatusRelation.CONTROLS, End.OBJECT, "Controlled by"),
  CLAIMED_BY(StatusRelation.CLAIMS, End.OBJECT, "Claimed by"),
  RECOGNISED_BY(StatusRelation.RECOGNISES, End.OBJECT, "Recognised by"),
  FORCES_THERE(StatusRelation.STATIONED_IN, End.OBJECT, "Forces there"),
  BORDERS_GUARDED_BY(StatusRelation.GUARDS_BORDER_OF, End.OBJECT, "Borders guarded by"),
  LED_BY(StatusRelation.LEADS, End.OBJECT, "Led by"),
  PART_OF(StatusRelation.PART_OF, End.SUBJECT, "Part of"),
  PARTS(StatusRelation.PART_OF, End.OBJECT, "Its parts"),
  RESOLVED(StatusRelation.RESOLVED, End.SUBJECT, "Dispute resolved"),
  SUPPLIED_BY(StatusRelation.SUPPLIES, End.OBJECT, "Supplied by"),
  DEPENDS_ON(StatusRelation.DEPENDS_ON, End.SUBJECT, "Depends on"),
  DEPENDED_ON_BY(StatusRelation.DEPENDS_ON, End.OBJECT, "Depended on by"),
  ALLY(StatusRelation.ALLIED_WITH, End.SUBJECT, "Allied with"),
  ALLY_OF(StatusRelation.ALLIED_WITH, End.OBJECT, "Named as an ally by"),
  MEMBER_OF(StatusRelation.MEMBER_OF, End.SUBJECT, "Member of"),
  MEMBERS(StatusRelation.MEMBER_OF, End.OBJECT, "Its members"),
  CONTROLS(StatusRelation.CONTROLS, End.SUBJECT, "Controls"),
  CLAIMS(StatusRelation.CLAIMS, End.SUBJECT, "Claims"),
  RECOGNISES(StatusRelation.RECOGNISES, End.SUBJECT, "Recognises"),
  STATIONED_IN(StatusRelation.STATIONED_IN, End.SUBJECT, "Has forces in"),
  GUARDS_BORDERS_OF(StatusRelation.GUARDS_BORDER_OF, End.SUBJECT, "Guards the borders of"),
  LEADS(StatusRelation.LEADS, End.SUBJECT, "Leads"),
  SUPPLIES(StatusRelation.SUPPLIES, End.SUBJECT, "Supplies");

  private final StatusRelation relation;
  private final End end;
  private final String heading;

  Facet(StatusRelation relation, End end, String heading) {
    this.relation = relation;
    this.end = end;
    this.heading = heading;
  }

  /** The relation that it shows. */
  public StatusRelation relation() {
    return relation;
  }

  /** How an answer is headed. */
  public String heading() {
    return heading;
  }

  /**
   * Whether there is room for one party only, so that two at one time are rivals. Several can lead
   * (a president, a prime minister), and a village is part of a district and of a country.
   */
  public boolean exclusive() {
    return switch (this) {
      case CONTROLLED_BY -> true;
      case LED_BY,
          CLAIMED_BY,
          RECOGNISED_BY,
          FORCES_THERE,
          BORDERS_GUARDED_BY,
          PART_OF,
          PARTS,
          RESOLVED,
          SUPPLIED_BY,
          DEPENDS_ON,
          DEPENDED_ON_BY,
          ALLY,
          ALLY_OF,
          MEMBER_OF,
          MEMBERS,
          CONTROLS,
          CLAIMS,
          RECOGNISES,
          STATIONED_IN,
          GUARDS_BORDERS_OF,
          LEADS,
          SUPPLIES ->
          false;
    };
  }

  /** Whether it tells of the territory itself, and not of what it does elsewhere or leans on. */
  public boolean ofTerritory() {
    return compareTo(RESOLVED) <= 0 && this != PARTS;
  }

  /** Whether the statement speaks of the territory from this side. */
  boolean shows(Status status, String territory) {
    boolean here = party(status.said(), end).map(p -> p.key().equals(territory)).orElse(false);
    // Where a territory stands at both ends ("it controls itself"), one line is enough.
    boolean told = end == End.SUBJECT && objectIs(status, territory);
    return status.relation() == relation && here && !told;
  }

  /** Who stands at the other end. */
  Optional<Party> other(Status status) {
    return party(status.said(), end == End.OBJECT ? End.SUBJECT : End.OBJECT);
  }

  private static boolean objectIs(Status status, String territory) {
    return status.said().object().map(p -> p.key().equals(territory)).orElse(false);
  }

  private static Optional<Party> party(Said said, End end) {
    return end == End.OBJECT ? said.object() : said.subject();
  }

  private enum End {
    SUBJECT,
    OBJECT
  }
}
