package org.thaw.exchange.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.exchange.ucdp.UcdpImportTest.NEW;
import static org.thaw.exchange.ucdp.UcdpImportTest.OLD;
import static org.thaw.exchange.ucdp.UcdpImportTest.of;
import static org.thaw.exchange.ucdp.UcdpImportTest.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.exchange.Formats;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Note;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** What stands in UCDP's files that one would not expect; rows are invented. */
final class UcdpOdditiesTest {

  /** 38 columns: without those of the sources, and the toll by its older names. */
  private static final String OLDER =
      Arrays.stream(OLD.split(","))
          .filter(name -> !name.startsWith("source_") || name.equals("source_article"))
          .map(name -> List.of("best", "low", "high").contains(name) ? name + "_est" : name)
          .collect(Collectors.joining(","));

  private static Toll.Range killed(Imported imported) {
    return imported.events().get(0).toll().ranges().get(TollKind.KILLED);
  }

  @Test
  void the_columns_of_all_releases_are_read() {
    assertThat(NEW.split(",")).hasSize(49);
    assertThat(OLD.split(",")).hasSize(42);
    assertThat(OLDER.split(",")).hasSize(38);
    for (String header : List.of(NEW, OLD, OLDER)) {
      Imported imported = of(header, row(header, "best_est", "6", "low_est", "4", "high_est", "9"));
      assertThat(imported.problems).isEmpty();
      assertThat(imported.told())
          .containsExactly("RUS+GOV ASSAULT hill-front+REB", "hill-front+REB ASSAULT RUS+GOV");
      assertThat(killed(imported))
          .extracting(Toll.Range::low, Toll.Range::best, Toll.Range::high)
          .containsExactly(OptionalInt.of(4), OptionalInt.of(6), OptionalInt.of(9));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 3", "5, 1, 4", "5, 6, 9", "0, 0, 0"})
  void a_toll_is_kept_as_given_whatever_its_order(int best, int low, int high) {
    Imported imported = of(NEW, row(NEW, "best", "" + best, "low", "" + low, "high", "" + high));
    assertThat(imported.problems).isEmpty();
    assertThat(killed(imported))
        .extracting(Toll.Range::low, Toll.Range::best, Toll.Range::high)
        .containsExactly(OptionalInt.of(low), OptionalInt.of(best), OptionalInt.of(high));
    assertThat(imported.remarks(Remark.TOLL_OUT_OF_ORDER))
        .isEqualTo(low <= best && best <= high ? 0 : 1);
  }

  @Test
  void sources_that_were_not_recorded_are_blank_and_no_fault() {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "number_of_sources",
                "-1",
                "source_office",
                "",
                "source_date",
                "",
                "source_headline",
                "",
                "source_article",
                "Wire, 9 Aug 2008"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events().get(0).source().published()).isEmpty();
    assertThat(imported.events().get(0).source().title()).contains("Wire, 9 Aug 2008");
  }

  @Test
  void lists_of_sources_may_differ_in_length_and_hold_tabs_and_line_ends() {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "source_office",
                "Wire;Paper;Post",
                "source_date",
                "2008-08-10;2008-08-09",
                "source_headline",
                "One; two\nthree\tfour",
                "source_article",
                "\"Wire,2008-08-10,One; two\";\"Paper,2008-08-09,three\""),
            row(NEW, "id", "90002", "type_of_violence", "9"),
            row(NEW, "id", "90003"));
    assertThat(imported.events()).hasSize(4);
    assertThat(imported.events().get(0).source().title()).contains("One; two three four");
    assertThat(imported.complaints()).singleElement().asString().startsWith("ged.csv:4: type_of");
  }

  @Test
  void a_candidate_without_a_header_may_have_a_tab_in_its_first_headline() {
    String quoted =
        "\"" + row(NEW, "source_headline", "One\ttwo").strip().replace(",", "\",\"") + "\"\n";
    Imported imported = Imported.of("ucdp", "GEDEvent_v24_0_1.csv", quoted);
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(2);
  }

  @Test
  void copies_from_the_humanitarian_exchange_have_columns_in_the_middle_and_a_line_of_tags() {
    String hdx = NEW.replace(",country,", ",country,iso3,start_year,end_year,");
    String tags =
        Arrays.stream(hdx.split(","))
            .map(name -> name.startsWith("date") ? "#date+" + name : name.equals("id") ? "" : "#x")
            .collect(Collectors.joining(","));
    Imported imported = of(hdx, tags + "\n", row(hdx, "iso3", "GEO", "start_year", "2008"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.run.rows()).isEqualTo(1);
    assertThat(killed(imported).best()).isEqualTo(OptionalInt.of(6));
  }

  @Test
  void a_side_without_a_number_goes_by_its_name() {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "type_of_violence",
                "2",
                "gwnoa",
                "",
                "side_a",
                "Hill Front",
                "side_b",
                "Ash River Band"),
            row(NEW, "id", "2", "gwnoa", "", "side_a", "Government of Russia (Soviet Union)"));
    assertThat(imported.told())
        .containsExactly(
            "hill-front+UAF ASSAULT ash-river-band+UAF",
            "ash-river-band+UAF ASSAULT hill-front+UAF",
            "RUS+GOV ASSAULT hill-front+REB",
            "hill-front+REB ASSAULT RUS+GOV");
  }

  @Test
  void months_are_an_interval() {
    Imported imported =
        of(NEW, row(NEW, "date_start", "2008-01-01", "date_end", "2008-12-31", "date_prec", "5"));
    assertThat(imported.events().get(0).said().period().from()).contains(LocalDate.of(2008, 1, 1));
    assertThat(imported.events().get(0).said().period().to()).contains(LocalDate.of(2008, 12, 31));
  }

  @Test
  void an_id_with_other_content_is_a_newer_edition() {
    List<Statement> known = of(NEW, row(NEW)).statements;
    Imported imported =
        Imported.of(
            Formats.importNamed("ucdp").orElseThrow(),
            Map.of("n.csv", Imported.bytes(NEW + "\n" + row(NEW, "best", "7"))),
            document -> known);
    assertThat(imported.remarks(Remark.REVISED)).isEqualTo(1);
    assertThat(imported.statements)
        .filteredOn(Note.class::isInstance)
        .extracting(statement -> ((Note) statement).refers())
        .containsExactly(known.get(0).id());
  }

  @Test
  void columns_that_moved_are_told_of_and_the_rest_goes_in() {
    Imported imported =
        of(
            NEW,
            row(NEW).replace(",Georgia,", ",").strip() + ",\n",
            row(NEW, "date_start", "20141301"),
            row(NEW, "date_start", "0000-00-00"),
            row(NEW, "side_b", ""),
            row(NEW, "best", "-3"),
            row(NEW));
    assertThat(imported.complaints())
        .containsExactly(
            "ged.csv:2: date_end: '2' is no day (YYYY-MM-DD)",
            "ged.csv:4: date_start: '20141301' is no day (YYYY-MM-DD)",
            "ged.csv:6: date_start: 0000-00-00 is no day of the calendar",
            "ged.csv:8: side_b: blank",
            "ged.csv:10: best: '-3' is no number; are the columns shifted?");
    assertThat(imported.events()).hasSize(2);
  }

  @Test
  void a_file_without_a_toll_is_refused_by_the_column_it_lacks() {
    assertThatThrownBy(() -> of(NEW.replace(",best,", ",guess,"), row(NEW)))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no column best");
  }
}
