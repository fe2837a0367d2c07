package org.thaw.foresight.events;

import java.util.List;

/**
 * The words with which CAMEO's codebook (Schrodt 2012, version 1.1b3) and ICEWS begin the names of
 * event types, each with its root code. The first that fits counts, so longer ones come first.
 */
final class CameoWords {
  private record Opening(String words, int root) {}

  private static final List<Opening> OPENINGS =
      List.of(
          new Opening("express intent", 3),
          new Opening("express accord", 5),
          new Opening("appeal", 2),
          new Opening("make an appeal", 2),
          new Opening("demonstrate military or police power", 15),
          new Opening("demonstrate", 14),
          new Opening("demand", 10),
          new Opening("make a visit", 4),
          new Opening("make ", 1),
          new Opening("consider policy", 1),
          new Opening("deny responsibility", 1),
          new Opening("acknowledge", 1),
          new Opening("engage in symbolic", 1),
          new Opening("decline comment", 1),
          new Opening("consult", 4),
          new Opening("host a visit", 4),
          new Opening("meet", 4),
          new Opening("discuss by", 4),
          new Opening("mediate", 4),
          new Opening("engage in negotiation", 4),
          new Opening("engage in mediation", 4),
          new Opening("engage in diplomatic", 5),
          new Opening("praise", 5),
          new Opening("defend verbally", 5),
          new Opening("rally support", 5),
          new Opening("grant diplomatic", 5),
          new Opening("apologize", 5),
          new Opening("forgive", 5),
          new Opening("sign formal", 5),
          new Opening("engage in material", 6),
          new Opening("engage in judicial", 6),
          new Opening("cooperate", 6),
          new Opening("share intelligence", 6),
          new Opening("provide", 7),
          new Opening("grant asylum", 7),
          new Opening("yield", 8),
          new Opening("ease ", 8),
          new Opening("accede", 8),
          new Opening("return", 8),
          new Opening("declare truce", 8),
          new Opening("demobilize", 8),
          new Opening("retreat", 8),
          new Opening("receive", 8),
          new Opening("de-escalate", 8),
          new Opening("allow", 8),
          new Opening("expel or deport", 17),
          new Opening("investigate", 9),
          new Opening("criticize", 11),
          new Opening("disapprove", 11),
          new Opening("accuse", 11),
          new Opening("complain", 11),
          new Opening("rally opposition", 11),
          new Opening("bring lawsuit", 11),
          new Opening("find guilty", 11),
          new Opening("reduce or break", 16),
          new Opening("reduce relations", 16),
          new Opening("reduce or stop", 16),
          new Opening("halt", 16),
          new Opening("impose embargo", 16),
          new Opening("expel or withdraw", 16),
          new Opening("reject", 12),
          new Opening("refuse", 12),
          new Opening("defy", 12),
          new Opening("veto", 12),
          new Opening("threaten", 13),
          new Opening("give ultimatum", 13),
          new Opening("conduct hunger", 14),
          new Opening("conduct strike", 14),
          new Opening("protest", 14),
          new Opening("obstruct", 14),
          new Opening("engage in political dissent", 14),
          new Opening("engage in violent protest", 14),
          new Opening("increase", 15),
          new Opening("mobilize", 15),
          new Opening("exhibit", 15),
          new Opening("coerce", 17),
          new Opening("confiscate", 17),
          new Opening("seize", 17),
          new Opening("destroy", 17),
          new Opening("impose blockade", 19),
          new Opening("impose", 17),
          new Opening("ban ", 17),
          new Opening("arrest", 17),
          new Opening("use tactics of", 17),
          new Opening("abduct", 18),
          new Opening("physically assault", 18),
          new Opening("sexually assault", 18),
          new Opening("torture", 18),
          new Opening("kill by", 18),
          new Opening("use unconventional", 18),
          new Opening("conduct suicide", 18),
          new Opening("carry out", 18),
          new Opening("assassinate", 18),
          new Opening("attempt to assassinate", 18),
          new Opening("use as human shield", 18),
          new Opening("assault", 18),
          new Opening("use conventional", 19),
          new Opening("occupy", 19),
          new Opening("fight", 19),
          new Opening("employ aerial", 19),
          new Opening("violate ceasefire", 19),
          new Opening("engage in mass", 20),
          new Opening("use chemical", 20),
          new Opening("detonate", 20),
          new Opening("use ", 18));

  private CameoWords() {}

  /** The root of an event type's name in lower case, 1 to 20; 0 where none is known. */
  static int root(String name) {
    for (Opening opening : OPENINGS) {
      if (name.startsWith(opening.words())) {
        return opening.root();
      }
    }
    return 0;
  }
}
