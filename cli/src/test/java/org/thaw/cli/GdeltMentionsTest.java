package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mentions that come in a run of their own, of invented events. */
class GdeltMentionsTest {

  private static final String ADDED = "20220224120000";

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void import_events() {
    house = new House(folder);
    assertThat(house.thaw("import", "gdelt", events("1", "2").toString()).exit()).isZero();
  }

  private Path events(String... ids) {
    StringBuilder rows = new StringBuilder();
    for (String id : ids) {
      List<String> row = new ArrayList<>(Collections.nCopies(61, ""));
      row.set(0, id);
      row.set(1, "20220224");
      row.set(5, "RUSMIL");
      row.set(15, "UKR");
      row.set(26, "193");
      row.set(28, "19");
      row.set(29, "4");
      row.set(32, "3");
      row.set(59, ADDED);
      row.set(60, "https://example.org/" + id);
      rows.append(String.join("\t", row)).append('\n');
    }
    return house.file("a.export.CSV", rows.toString());
  }

  private Path mentions(String... idsAndArticles) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < idsAndArticles.length; i += 2) {
      rows.append(
          String.join(
              "\t",
              idsAndArticles[i],
              ADDED,
              "20220302081500",
              "1",
              "example.net",
              "https://example.net/" + idsAndArticles[i + 1],
              "4",
              "10",
              "20",
              "30",
              "1",
              "60",
              "900",
              "-3.1",
              "",
              ""));
      rows.append('\n');
    }
    return house.file("b.mentions.CSV", rows.toString());
  }

  /** Independent origins that tell of fighting between the two. */
  private int origins() throws Exception {
    JsonNode answer = new ObjectMapper().readTree(house.thaw("tension", "RUS-UKR", "--json").out());
    return answer
        .path("rows")
        .path(0)
        .path("both")
        .path("MATERIAL_CONFLICT")
        .path("reports")
        .asInt();
  }

  @Test
  void an_event_counts_the_articles_that_tell_of_it_whenever_they_come() throws Exception {
    assertThat(origins()).isEqualTo(2);
    String mentions = mentions("1", "a", "1", "b", "2", "c", "9", "d").toString();
    assertThat(house.thaw("import", "gdelt", mentions).out())
        .contains("4 rows: 3 statements, 3 of them new.", "1 rows are mentions of events that the");
    assertThat(origins()).isEqualTo(5);
    assertThat(house.thaw("import", "gdelt", mentions).out()).contains("0 of them new.");
    assertThat(house.thaw("import", "gdelt", events("1", "2").toString()).out())
        .contains("0 of them new.");
    assertThat(origins()).isEqualTo(5);
  }

  @Test
  void a_mention_that_came_first_is_kept_when_it_is_imported_again_after_its_event()
      throws Exception {
    String mentions = mentions("9", "d").toString();
    assertThat(house.thaw("import", "gdelt", mentions).out()).contains("0 of them new.");
    house.thaw("import", "gdelt", events("9").toString());
    assertThat(house.thaw("import", "gdelt", mentions).out()).contains("1 of them new.");
    assertThat(origins()).isEqualTo(4);
  }
}
