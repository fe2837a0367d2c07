package org.thaw.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.thaw.statement.TollKind;

/** The columns of the CSV export: where each stands in a statement's JSON form, and what it is. */
public final class CsvColumns {

  /** Every column, in order. New ones are added at the end. */
  public static final List<Column> ALL = all();

  private CsvColumns() {}

  /**
   * A column.
   *
   * @param name in the header
   * @param at where it stands in the statement's JSON form
   * @param meaning what it is
   */
  public record Column(String name, JsonPointer at, String meaning) {

    /** The cell of a statement; empty where nothing is known, a list joined by semicolons. */
    String value(JsonNode statement) {
      JsonNode value = statement.at(at);
      if (value.isArray()) {
        return StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(";"));
      }
      return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
  }

  private static List<Column> all() {
    List<Column> all = new ArrayList<>();
    column(all, "id", "/id", "stable: the same reader on the same text gives the same id");
    column(all, "kind", "/kind", "event, status, pledge, verdict, link, outlook or note");
    column(
        all, "relation", "/relation", "what it says of subject and object; a list for each kind");
    party(all, "speaker", "on whose word we have this; empty: the document's own voice");
    party(all, "subject", "who acts, holds, promises");
    party(all, "object", "to whom, of what");
    where(all);
    column(all, "polarity", "/polarity", "affirmed or denied");
    column(
        all,
        "modality",
        "/modality",
        "actual, intended, demanded, conditional, counterfactual or expected");
    details(all);
    for (TollKind kind : TollKind.values()) {
      toll(all, kind.name().toLowerCase(Locale.ROOT));
    }
    column(all, "confidence", "/confidence", "the reader's, 0 to 1");
    column(all, "reader", "/reader", "name and version of what made it, or the person");
    source(all);
    return List.copyOf(all);
  }

  private static void party(List<Column> all, String role, String meaning) {
    column(all, role + "_id", "/" + role + "/id", meaning + ": ISO 3166-1 alpha-3 or a slug");
    column(all, role + "_sector", "/" + role + "/sector", "role within the country: GOV, MIL …");
    column(all, role + "_name", "/" + role + "/name", "the document's words");
  }

  private static void where(List<Column> all) {
    column(all, "place_id", "/place/id", "where: slug in the gazetteer");
    column(all, "place_name", "/place/name", "the document's words");
    column(all, "lat", "/place/lat", "degrees north, WGS 84");
    column(all, "lon", "/place/lon", "degrees east, WGS 84");
    column(all, "from", "/from", "first day, ISO 8601");
    column(all, "to", "/to", "last day, ISO 8601");
    column(all, "precision", "/precision", "day, month, season, year, decade or unknown");
  }

  private static void details(List<Column> all) {
    column(all, "mode", "/mode", "event: PLOVER mode");
    column(all, "contexts", "/contexts", "event: PLOVER contexts, joined by semicolons");
    column(all, "cameo", "/cameo", "event: CAMEO code");
    column(all, "event_id", "/eventId", "shared by what tells of one happening; tolls count once");
    column(all, "channel", "/channel", "status: what a dependence or supply runs on");
    column(all, "trend", "/trend", "status: rising, falling or steady");
    column(all, "clause", "/clause", "pledge: the promise in the document's words");
    column(all, "agreement", "/agreement", "pledge, verdict: id of the agreement");
    column(all, "cause", "/cause", "link: verbatim span");
    column(all, "effect", "/effect", "link: verbatim span");
    column(all, "sign", "/sign", "link: more cause, more (+) or less (-) effect");
    column(all, "content", "/content", "outlook: verbatim span of what is expected");
    column(all, "likelihood_low", "/likelihood/0", "outlook: at least, 0 to 1");
    column(all, "likelihood_high", "/likelihood/1", "outlook: at most, 0 to 1");
    column(all, "refers", "/refers", "note: the statement, actor or agreement that it is about");
  }

  private static void toll(List<Column> all, String kind) {
    String at = "/toll/" + kind;
    column(all, kind + "_low", at + "/low", "event: at least so many " + kind);
    column(all, kind + "_best", at + "/best", "event: the document's own figure");
    column(all, kind + "_high", at + "/high", "event: at most so many " + kind);
    column(all, kind + "_side", at + "/side", "event: id of the party whose people they were");
  }

  private static void source(List<Column> all) {
    column(all, "document", "/source/document", "id of the document");
    column(all, "title", "/source/title", "its headline");
    column(all, "published", "/source/published", "the day it was published, ISO 8601");
    column(all, "published_is", "/source/publishedIs", "known or guessed");
    column(all, "recorded", "/source/recorded", "when it was read, UTC");
    column(all, "sentence", "/source/sentence", "number of the sentence in the document, from 0");
    column(all, "start", "/source/start", "its first UTF-16 code unit in the document's text");
    column(all, "end", "/source/end", "one past its last code unit");
    column(all, "text", "/source/text", "the sentence");
  }

  private static void column(List<Column> all, String name, String at, String meaning) {
    all.add(new Column(name, JsonPointer.compile(at), meaning));
  }
}
