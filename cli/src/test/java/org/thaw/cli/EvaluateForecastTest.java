package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad benchmark folders through the real command: one line each, with file, line and remedy. */
class EvaluateForecastTest {

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void threeParts() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    write("entities.tsv", "0\tA\n1\tB\n2\tC\n");
    write("relations.tsv", "0\tConsult\n1\tFight\n");
    write("train.txt", "0\t0\t1\t24\n1\t0\t2\t48\n");
    write("valid.txt", "0\t0\t1\t72\n");
    write("test.txt", "2\t0\t1\t96\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
  }

  private void refused(String... words) {
    House.Ran ran = new House(folder).thaw("evaluate", "forecast", data.toString());
    assertThat(ran.exit()).isEqualTo(Exit.DATA.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("thaw: ").hasLineCount(1).contains(words);
  }

  @Test
  void a_gap_in_the_ids() throws IOException {
    write("entities.tsv", "0\tA\n1\tB\n3\tD\n");
    refused("entities.tsv:3", "no name for id 2", "number them from 0 without a gap");
  }

  @Test
  void an_id_without_a_name() throws IOException {
    write("test.txt", "2\t0\t1\t96\n3\t0\t1\t96\n");
    refused("test.txt:2", "entity 3", "number them without gaps");
  }

  @Test
  void times_out_of_order() throws IOException {
    write("train.txt", "0\t0\t1\t48\n1\t0\t2\t24\n");
    refused("train.txt:2", "sort the file by time");
  }

  @Test
  void parts_that_overlap() throws IOException {
    write("valid.txt", "0\t0\t1\t48\n");
    refused("valid.txt:1", "cut the parts");
  }

  @Test
  void an_unknown_relation() throws IOException {
    write("test.txt", "2\t7\t1\t96\n");
    refused("test.txt:1", "relation 7", "number them without gaps");
  }

  @Test
  void an_empty_part() throws IOException {
    write("valid.txt", "");
    refused("valid.txt:1", "holds no events", "put at least one line there");
  }

  @Test
  void a_missing_part() throws IOException {
    Files.delete(data.resolve("test.txt"));
    refused("no test.txt or test.txt.gz", "put the events there");
  }

  @Test
  void not_a_number() throws IOException {
    write("test.txt", "2\t0\t1\tNaN\n");
    refused("test.txt:1", "'NaN'", "whole number");
  }

  @Test
  void a_billion_as_an_id() throws IOException {
    write("test.txt", "1000000000\t0\t1\t96\n");
    refused("test.txt:1", "entity 1000000000");
    Files.delete(data.resolve("entities.tsv"));
    refused("test.txt:1", "entity 1000000000");
  }

  @Test
  void too_few_columns() throws IOException {
    write("train.txt", "0 0 1 24\n");
    refused("train.txt:1", "subject TAB relation TAB object TAB time");
  }

  @Test
  void a_folder_that_is_not_there() {
    House.Ran ran = new House(folder).thaw("evaluate", "forecast", folder + "/nowhere");
    assertThat(ran.exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(ran.err()).hasLineCount(1).contains("nowhere", "no such folder", "train");
  }

  @Test
  void a_relation_first_seen_in_test_is_asked_all_the_same() throws IOException {
    write("test.txt", "2\t1\t1\t96\n");
    House.Ran ran = new House(folder).thaw("evaluate", "forecast", data.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("MRR").doesNotContain("NaN");
  }
}
