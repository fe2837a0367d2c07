package org.thaw.reading.neural;

import java.util.ArrayList;
import java.util.List;
import org.thaw.statement.EventType;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.OutlookRelation;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.VerdictRelation;

/** What the encoder's heads tell apart, in the order of their outputs. */
public final class Labels {
  /** The types of event, and none. */
  public static final List<String> EVENTS = events();

  /**
   * All that can hold between two phrases, each told for itself: of two parties events, statuses,
   * pledges and verdicts; of cause and effect the link, and whether more makes less; of what is
   * expected the outlook.
   */
  public static final List<String> RELATIONS = relations();

  /** Denied, then each modality. */
  public static final List<String> STANCES = stances();

  /** Parts of sentences, word by word: what begins and what goes on. */
  public static final List<String> SPANS =
      List.of(
          "",
          "B-CAUSE",
          "I-CAUSE",
          "B-EFFECT",
          "I-EFFECT",
          "B-CONTENT",
          "I-CONTENT",
          "B-CLAUSE",
          "I-CLAUSE");

  private Labels() {}

  private static List<String> events() {
    List<String> names = new ArrayList<>();
    for (EventType type : EventType.values()) {
      names.add(type.name());
    }
    names.add("NONE");
    return List.copyOf(names);
  }

  private static List<String> relations() {
    List<String> names = new ArrayList<>();
    for (EventType type : EventType.values()) {
      names.add("event " + type.name());
    }
    for (StatusRelation relation : StatusRelation.values()) {
      names.add("status " + relation.name());
    }
    for (PledgeRelation relation : PledgeRelation.values()) {
      names.add("pledge " + relation.name());
    }
    for (VerdictRelation relation : VerdictRelation.values()) {
      names.add("verdict " + relation.name());
    }
    for (LinkRelation relation : LinkRelation.values()) {
      names.add("link " + relation.name());
    }
    names.add("link -");
    for (OutlookRelation relation : OutlookRelation.values()) {
      names.add("outlook " + relation.name());
    }
    return List.copyOf(names);
  }

  private static List<String> stances() {
    List<String> names = new ArrayList<>();
    names.add("DENIED");
    for (Modality modality : Modality.values()) {
      names.add(modality.name());
    }
    return List.copyOf(names);
  }
}
