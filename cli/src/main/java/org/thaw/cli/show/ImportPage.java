package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Problem;
import org.thaw.exchange.Remark;

/**
 * What came of an import.
 *
 * @param run that was done
 * @param filed how many statements were new
 * @param problems the first rows that could not be read
 */
public record ImportPage(ImportRun run, long filed, List<Problem> problems) {

  private static final int NAMES_SHOWN = 10;

  /** Copies the list. */
  public ImportPage {
    problems = List.copyOf(problems);
  }

  /** In words: a line for each thing to be said. */
  public void print(Console console) {
    console.wrapped(
        0,
        "Read "
            + number(run.rows())
            + " rows: "
            + number(run.statements())
            + " statements, "
            + number(filed)
            + " of them new.");
    if (run.problems() > 0) {
      console.wrapped(
          0,
          number(run.problems())
              + " rows could not be read"
              + (run.problems() > problems.size()
                  ? "; the first " + problems.size() + " are named above."
                  : ", named above."));
    }
    for (Remark remark : Remark.values()) {
      Long count = run.remarks().get(remark);
      if (count != null) {
        console.wrapped(0, number(count) + " rows " + remark.words() + ".");
      }
    }
    names(console);
  }

  private void names(Console console) {
    Map<String, Long> unknown = run.unknownNames(Integer.MAX_VALUE);
    if (!unknown.isEmpty()) {
      String first =
          unknown.entrySet().stream()
              .limit(NAMES_SHOWN)
              .map(entry -> entry.getKey() + " (" + number(entry.getValue()) + ")")
              .collect(Collectors.joining(", "));
      int more = unknown.size() - NAMES_SHOWN;
      console.wrapped(
          0, "Unknown: " + first + (more > 0 ? ", and " + number(more) + " more." : "."));
    }
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** For machines: all of it in one object. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("rows", run.rows()).put("statements", run.statements()).put("new", filed);
    json.put("bad", run.problems());
    ArrayNode bad = json.putArray("problems");
    problems.forEach(
        problem ->
            bad.addObject()
                .put("file", problem.file())
                .put("line", problem.line())
                .put("why", problem.why()));
    ObjectNode remarks = json.putObject("remarks");
    for (Remark remark : Remark.values()) {
      remarks.put(remark.name().toLowerCase(Locale.ROOT), run.remarks().getOrDefault(remark, 0L));
    }
    ObjectNode unknown = json.putObject("unknown");
    run.unknownNames(Integer.MAX_VALUE).forEach(unknown::put);
    return json;
  }
}
