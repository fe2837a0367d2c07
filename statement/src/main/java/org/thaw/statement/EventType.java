package org.thaw.statement;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records,
 * codebook of 2021), with the quad class of each. Relation of {@link Event}: actor to recipient.
 */
public enum EventType implements Relation {
  AGREE(QuadClass.VERBAL_COOPERATION),
  CONSULT(QuadClass.VERBAL_COOPERATION),
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  AID(QuadClass.MATERIAL_COOPERATION),
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  REQUEST(QuadClass.VERBAL_CONFLICT),
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  REJECT(QuadClass.VERBAL_CONFLICT),
  THREATEN(QuadClass.VERBAL_CONFLICT),
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  COERCE(QuadClass.MATERIAL_CONFLICT),
  ASSAULT(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quad;

  EventType(QuadClass quad) {
    this.quad = quad;
  }

  /** The quad class that this type counts towards. */
  public QuadClass quad() {
    return quad;
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }
}
