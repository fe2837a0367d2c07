package org.thaw.web.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Answers questions on a ledger, as whoever starts the server has it. The server knows no ledger:
 * it passes questions on, and what comes back is what the page shows.
 */
public interface Answers {

  /** What can be asked, in the order of a list. */
  List<Question> questions();

  /**
   * Answers one question.
   *
   * @param question the name of one of {@link #questions}
   * @param given parameters by name; each is one that the question has
   * @param messages gets each line that is said beside the answer, while the work goes on
   */
  Answer ask(String question, Map<String, List<String>> given, Consumer<String> messages);

  /**
   * Questions that most ask first, with their parameters, in the order in which they are wanted: a
   * server has them answered early.
   */
  Map<String, Map<String, List<String>>> common();

  /**
   * What most ask next once they have an answer, in the same form: the first of a list, say.
   *
   * @param question one of {@link #common}
   * @param json the answer
   */
  default Map<String, Map<String, List<String>>> next(String question, String json) {
    return Map.of();
  }

  /** Differs whenever an answer may differ from what it was. */
  String stamp();

  /** What the page must know before it asks anything. */
  About about();

  /**
   * What the page must know before it asks anything.
   *
   * @param version of Thaw
   * @param ledger the ledger's address, without passwords
   * @param user on whose word is filed what the page files, unless a name is given
   * @param today the day, UTC, ISO 8601
   * @param documents how many the ledger has
   * @param statements how many it shows
   * @param coded how many of them are events of data sets
   */
  record About(
      String version,
      String ledger,
      String user,
      String today,
      long documents,
      long statements,
      long coded) {}
}
