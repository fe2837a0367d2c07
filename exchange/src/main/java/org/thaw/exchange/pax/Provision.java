package org.thaw.exchange.pax;

import java.util.List;
import org.thaw.exchange.code.CodeTable;
import org.thaw.statement.PledgeRelation;

/**
 * A column of PA-X and the promise that it stands for ({@code pax-provisions.tsv}).
 *
 * @param column its name
 * @param least from which value on it is a promise, not only a mention
 * @param relation what is promised
 * @param clause in words
 */
record Provision(String column, int least, PledgeRelation relation, String clause) {

  /** All that become statements. */
  static List<Provision> all() {
    return CodeTable.load("pax-provisions.tsv").rows().stream()
        .map(
            row ->
                new Provision(
                    row.at(0),
                    Integer.parseInt(row.at(1)),
                    PledgeRelation.valueOf(row.at(2)),
                    row.at(3)))
        .toList();
  }
}
