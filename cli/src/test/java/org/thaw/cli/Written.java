package org.thaw.cli;

import java.util.ArrayList;
import java.util.List;

/** Statements as lines of an export, for ledgers that no reader filled. */
final class Written {

  private final List<String> lines = new ArrayList<>();

  /** Something of a kind, as a document of that day has it; fields are added as they stand. */
  Written line(String kind, String relation, String who, String whom, String day, String more) {
    String sentence = who + " " + relation + " " + whom + ".";
    return line(kind, relation, who, whom, day, more, sentence);
  }

  /** The same with a sentence of its own. */
  Written line(
      String kind,
      String relation,
      String who,
      String whom,
      String day,
      String more,
      String sentence) {
    lines.add(
        String.format(
            "{\"id\":\"ID%02d\",\"kind\":\"%s\",\"relation\":\"%s\",\"speaker\":null,\"subject\":%s,"
                + "\"object\":%s,\"polarity\":\"affirmed\",\"modality\":\"actual\",%s"
                + "\"confidence\":1,\"reader\":\"a person\",\"source\":{\"document\":\"report-%s\","
                + "\"title\":null,\"published\":\"%s\",\"publishedIs\":\"known\","
                + "\"recorded\":\"2022-01-01T00:00:00Z\",\"sentence\":0,\"start\":0,\"end\":%d,"
                + "\"text\":\"%s\"}}",
            lines.size(),
            kind,
            relation,
            party(who),
            party(whom),
            more,
            day,
            day,
            sentence.length(),
            sentence));
    return this;
  }

  private static String party(String id) {
    return id.isEmpty()
        ? "null"
        : "{\"id\":\"" + id + "\",\"sector\":null,\"name\":\"" + id + "\"}";
  }

  /** Puts them into the house's ledger. */
  void into(House house) {
    into(house, "s");
  }

  /** The same, told from others of that house by what their ids begin with. */
  void into(House house, String ids) {
    String all = String.join("\n", lines).replace("{\"id\":\"ID", "{\"id\":\"" + ids);
    House.Ran ran = house.thaw("import", "jsonl", house.file("written.jsonl", all).toString());
    if (ran.exit() != 0) {
      throw new IllegalStateException(ran.err());
    }
  }
}
