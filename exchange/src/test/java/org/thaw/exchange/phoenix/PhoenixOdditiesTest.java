package org.thaw.exchange.phoenix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.exchange.phoenix.PhoenixImportTest.BY_R;
import static org.thaw.exchange.phoenix.PhoenixImportTest.CLINE;
import static org.thaw.exchange.phoenix.PhoenixImportTest.PIPELINE;
import static org.thaw.exchange.phoenix.PhoenixImportTest.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Place;

/** What stands in files of Phoenix and PETRARCH that one would not expect; rows are invented. */
final class PhoenixOdditiesTest {

  private static Imported pipeline(Map<String, String> cells) {
    return Imported.of(
        "phoenix", "p.txt", Imported.row(PIPELINE.replace(',', '\t'), "\t", cells) + "\n");
  }

  @Test
  void an_address_moves_what_follows_row_by_row() {
    String start = "20150312\tUKRGOV\t---REB\t173\t";
    Imported imported =
        Imported.of(
            "phoenix",
            "evts.txt",
            start
                + "\tabc_1\twire\n"
                + start
                + "ARMS,2;TALKS,1\tdef_2\thttps://e.org/1\tpaper\tpolice\trebels\theld\t---\t---\n"
                + start
                + "\tghi_3\tpost\t---\t---\t---\n");
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events())
        .extracting(event -> event.source().title().orElse("-"))
        .containsExactly("wire", "paper", "post");
  }

  @ParameterizedTest
  @CsvSource({
    "021, 0, REQUEST",
    "036, 1, AGREE",
    "091, 3, ACCUSE",
    "141, 4, PROTEST",
    "161, 3, SANCTION"
  })
  void the_given_class_of_an_event_is_not_believed(String code, String quad, String type) {
    Map<String, String> cells = cells();
    cells.put("code", code);
    cells.put("quad_class", quad);
    List<String> told = pipeline(cells).told();
    cells.put("quad_class", "2");
    assertThat(pipeline(cells).told()).isEqualTo(told);
    assertThat(told.get(0)).contains(" " + type + " ");
  }

  @Test
  void an_actor_without_a_country_has_a_role_and_one_of_hyphens_is_none() {
    Map<String, String> cells = cells();
    cells.put("source", "---GOVMIL");
    cells.put("target", "---");
    assertThat(pipeline(cells).told()).containsExactly("'---GOVMIL'+GOV COERCE -");
    cells.put("source", "---");
    assertThat(pipeline(cells).remarks(Remark.NO_PARTY)).isEqualTo(1);
  }

  @Test
  void long_codes_and_codes_of_two_digits_are_read() {
    Map<String, String> cells = cells();
    cells.put("source", "RUSGOVMILSPYELIMED");
    cells.put("code", "08");
    assertThat(pipeline(cells).told().get(0)).startsWith("RUS+GOV CONCEDE");
  }

  @Test
  void fields_of_tens_of_thousands_of_letters_are_read() {
    Map<String, String> cells = cells();
    cells.put("ids", "abc_1_v0.2.0" + ";def_2".repeat(9_000));
    cells.put("urls", "https://e.org/1" + ";https://e.org/2".repeat(5_000));
    cells.put("sources", "wire" + ";paper".repeat(9_000));
    Imported imported = pipeline(cells);
    assertThat(imported.problems).isEmpty();
    Event event = imported.events().get(0);
    assertThat(event.source().document()).isEqualTo("phoenix-story:abc_1_v0.2.0");
    assertThat(event.source().title().orElseThrow()).hasSizeLessThan(250);
  }

  @ParameterizedTest
  @CsvSource({"NA, NA", "'', ''"})
  void missing_coordinates_are_blank_or_na(String lat, String lon) {
    Map<String, String> cells = cells();
    cells.put("lat", lat);
    cells.put("lon", lon);
    cells.put("placename", "NA");
    Imported imported = pipeline(cells);
    assertThat(imported.events().get(0).said().place().map(Place::name)).contains("Ukraine");
    assertThat(imported.remarks(Remark.BAD_POINT)).isZero();
  }

  @Test
  void the_wrong_names_of_the_export_by_r_are_read_for_what_they_hold() {
    Map<String, String> cells = cells();
    cells.put("None", "ARMS,2");
    cells.put("Geoname", "Olava");
    cells.put("RootCode", "17");
    cells.put("QuadClass", "4");
    Imported imported =
        Imported.of("phoenix", "r.csv", BY_R + "\n" + Imported.row(BY_R, ",", cells) + "\n");
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events().get(0).said().place().map(Place::name)).contains("Olava, Ukraine");
    assertThat(imported.run.unknownNames(5)).isEmpty();
  }

  @Test
  void a_row_without_a_code_among_others_is_counted() {
    Map<String, String> cells = cells();
    cells.put("code", "");
    cells.put("root_code", "NA");
    cells.put("quad_class", "NA");
    cells.put("goldstein", "NA");
    Imported imported = pipeline(cells);
    assertThat(imported.problems).isEmpty();
    assertThat(imported.remarks(Remark.NOT_CODED)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"03/12/2015, 2015-03-12", "12/31/1999, 1999-12-31", "3/2/2015, 2015-03-02"})
  void the_months_come_first_in_the_files_of_the_cline_center(String written, LocalDate day) {
    Map<String, String> cells = cells();
    cells.put("story_date", written);
    Imported imported =
        Imported.of("phoenix", "c.csv", CLINE + "\n" + Imported.row(CLINE, ",", cells) + "\n");
    assertThat(imported.events().get(0).said().period()).isEqualTo(Period.day(day));
  }

  @Test
  void an_id_with_other_content_is_kept_and_told_of() {
    Map<String, String> other = cells();
    other.put("code", "190");
    String header = PIPELINE.replace(',', '\t');
    String row = Imported.row(header, "\t", cells()) + "\n";
    Imported imported =
        Imported.of("phoenix", "p.txt", row + row + Imported.row(header, "\t", other) + "\n");
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.REPEATED)).isEqualTo(1);
    assertThat(imported.remarks(Remark.ID_REUSED)).isEqualTo(1);
  }

  @Test
  void columns_that_moved_and_places_off_the_globe_are_told_of() {
    String header = PIPELINE.replace(',', '\t');
    String row = Imported.row(header, "\t", cells()) + "\n";
    Map<String, String> off = cells();
    off.put("lat", "148.0");
    Imported imported =
        Imported.of(
            "phoenix",
            "p.txt",
            row
                + row.replace("\tUKRGOV\t", "\t")
                + row.replace("\t20150312\t", "\t0000-00-00\t")
                + row.replace("\t20150312\t", "\t\t20150312\t")
                + row.replace("\t173\t", "\t993\t")
                + Imported.row(header, "\t", off)
                + "\n");
    assertThat(imported.complaints())
        .containsExactly(
            "p.txt:2: 25 columns instead of 26: shifted or cut off",
            "p.txt:3: date: 0000-00-00 is no day of the calendar",
            "p.txt:4: 27 columns instead of 26: shifted or cut off",
            "p.txt:5: code: 993 is no CAMEO code");
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
  }
}
