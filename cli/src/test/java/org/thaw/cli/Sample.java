package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A small ledger of invented reports about a valley. */
final class Sample {

  private Sample() {}

  static House readInto(Path folder) {
    House house = new House(folder);
    Path reports =
        house.documents(
            "reports.jsonl",
            "one",
            "2022-01-10",
            "The valley was quiet this winter. AAA CONTROLS olava. BBB CLAIMS olava.",
            "two",
            "2022-03-02",
            "A ministry gave its own account. BBB CONTROLS olava. CCC STATIONED_IN olava.",
            "three",
            "2022-05-20",
            "Shots were heard at dawn along the river. AAA ASSAULT BBB. DDD CONSULT BBB.");
    House.Ran ran = house.thaw("read", reports.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Documents: 3 new.", "Statements: 6 (event 2, status 4).");
    return house;
  }
}
