package org.thaw.statement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a statement says of its subject and object: one closed list of relations for each kind. */
public sealed interface Relation
    permits EventType,
        StatusRelation,
        PledgeRelation,
        VerdictRelation,
        LinkRelation,
        OutlookRelation,
        NoteRelation {

  /** The relation's name in exports, upper case: {@code ASSAULT}, {@code STATIONED_IN}. */
  String name();

  /** The kind of statement that this relation belongs to. */
  Kind kind();

  /** Finds a relation of a kind by its exported name. */
  static Optional<Relation> of(Kind kind, String name) {
    return all(kind).filter(relation -> relation.name().equals(name)).findFirst();
  }

  /** All relations of a kind, in the order of the design. */
  static Stream<Relation> all(Kind kind) {
    Relation[] values =
        switch (kind) {
          case EVENT -> EventType.values();
          case STATUS -> StatusRelation.values();
          case PLEDGE -> PledgeRelation.values();
          case VERDICT -> VerdictRelation.values();
          case LINK -> LinkRelation.values();
          case OUTLOOK -> OutlookRelation.values();
          case NOTE -> NoteRelation.values();
        };
    return Arrays.stream(values);
  }
}
