package org.thaw.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.exchange.acled.AcledImportTest.MONADIC;
import static org.thaw.exchange.acled.AcledImportTest.NEW;
import static org.thaw.exchange.acled.AcledImportTest.OLDEST;
import static org.thaw.exchange.acled.AcledImportTest.killed;
import static org.thaw.exchange.acled.AcledImportTest.of;
import static org.thaw.exchange.acled.AcledImportTest.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.exchange.Formats;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Note;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Statement;

/** What stands in ACLED's files that one would not expect; rows are invented. */
final class AcledOdditiesTest {

  private static final String OLD =
      "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
          + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,timestamp,iso3";

  /** The interface of 2017: in alphabetical order behind an index without a name. */
  private static final String BY_INTERFACE = byInterface();

  private static String byInterface() {
    List<String> names = new ArrayList<>();
    Collections.addAll(names, OLDEST.toLowerCase(java.util.Locale.ROOT).split(","));
    names.add("data_id");
    Collections.sort(names);
    names.add(0, "");
    return String.join(",", names);
  }

  private static final String BOTH = "AZE+MIL ASSAULT ARM+MIL";

  @Test
  void the_columns_of_all_years_are_read() {
    assertThat(NEW.split(",")).hasSize(31);
    assertThat(OLD.split(",")).hasSize(31);
    assertThat(OLDEST.split(",")).hasSize(25);
    assertThat(BY_INTERFACE.split(",")).hasSize(27);
    for (String header : List.of(NEW, OLD, OLDEST, BY_INTERFACE)) {
      Imported imported = of(header, row(header));
      assertThat(imported.problems).isEmpty();
      assertThat(imported.told()).containsExactly(BOTH, "ARM+MIL ASSAULT AZE+MIL");
      assertThat(killed(imported.events())).isEqualTo(5);
      assertThat(imported.statements.get(0).said().place())
          .contains(
              new Place(
                  java.util.Optional.empty(),
                  "Goris, Syunik, Armenia",
                  java.util.Optional.of(new Place.Point(39.5, 46.3))));
    }
  }

  @Test
  void columns_of_ones_own_do_no_harm() {
    String header = "index," + NEW.replace(",admin1", ",county code,admin1") + ",checked";
    assertThat(of(header, row(header, "county code", "7", "checked", "yes")).told()).contains(BOTH);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-09, 2020-05-09",
    "09-May-20, 2020-05-09",
    "9-May-20, 2020-05-09",
    "31-12-19, 2019-12-31",
    "18-December-2015, 2015-12-18",
    "18 December 2015, 2015-12-18"
  })
  void days_stand_in_four_forms_and_more(String written, LocalDate day) {
    String year = Integer.toString(day.getYear());
    Imported imported = of(NEW, row(NEW, "event_date", written, "year", year));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.statements.get(0).said().period()).isEqualTo(Period.day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "State forces-Rebel group, State forces, Rebel group, MIL, REB",
    "12, 1, 2, MIL, REB",
    "13, 1, 3, MIL, PRM",
    "44, 4, 4, UAF, UAF"
  })
  void the_kind_of_an_actor_is_a_digit_or_words(
      String pair, String first, String second, String one, String other) {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "actor1",
                "Alpha League",
                "inter1",
                first,
                "actor2",
                "Hill Front",
                "inter2",
                second,
                "interaction",
                pair));
    assertThat(imported.told().get(0))
        .isEqualTo("alpha-league+" + one + " ASSAULT hill-front+" + other);
  }

  @ParameterizedTest
  @CsvSource({"60, 6, 0", "Protesters only, Protesters, ''", "60, 6, ''"})
  void no_second_actor_is_zero_or_blank(String pair, String first, String second) {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "event_type",
                "Protests",
                "sub_event_type",
                "Peaceful protest",
                "actor1",
                "Protesters (Mali)",
                "inter1",
                first,
                "actor2",
                "",
                "inter2",
                second,
                "interaction",
                pair,
                "fatalities",
                "0"));
    assertThat(imported.told()).containsExactly("MLI+CVL PROTEST -");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Riots/Protests", "riots/protests", "Riots", "PROTESTS", " Protests "})
  void types_are_known_in_the_words_of_all_years_and_in_any_case(String type) {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "event_type",
                type,
                "sub_event_type",
                "",
                "actor1",
                "Protesters (Mali)",
                "inter1",
                "6",
                "actor2",
                "",
                "inter2",
                "0"));
    assertThat(imported.told()).containsExactly("MLI+CVL PROTEST -");
  }

  @Test
  void an_event_without_its_usual_id_goes_by_the_other() {
    Imported imported =
        of(
            OLD,
            row(OLD, "event_id_cnty", "", "data_id", "77"),
            row(OLD, "event_id_cnty", "", "data_id", "78", "actor1", "Hill Front"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events())
        .extracting(event -> event.eventId().orElseThrow())
        .containsExactly("acled:data-77", "acled:data-77", "acled:data-78", "acled:data-78");
  }

  @Test
  void monadic_rows_without_their_usual_id_are_joined_by_the_other() {
    String header = OLD.replace(",actor2,assoc_actor_2,inter2", "");
    Imported imported =
        of(
            header,
            row(header, "event_id_cnty", "", "data_id", "77"),
            row(
                header,
                "event_id_cnty",
                "",
                "data_id",
                "77",
                "actor1",
                "Military Forces of Armenia (2018-)"));
    assertThat(imported.told()).containsExactly(BOTH, "ARM+MIL ASSAULT AZE+MIL");
    assertThat(killed(imported.events())).isEqualTo(5);
  }

  @Test
  void in_a_monadic_file_those_who_protest_are_the_protesters() {
    Imported imported =
        of(
            MONADIC,
            row(
                MONADIC,
                "event_type",
                "Protests",
                "sub_event_type",
                "Protest with intervention",
                "actor1",
                "Police Forces of Mali (2020-)",
                "inter1",
                "State forces",
                "fatalities",
                "0"),
            row(
                MONADIC,
                "event_type",
                "Protests",
                "sub_event_type",
                "Protest with intervention",
                "actor1",
                "Protesters (Mali)",
                "inter1",
                "Protesters",
                "fatalities",
                "0"));
    assertThat(imported.told())
        .containsExactly("MLI+CVL PROTEST MLI+COP", "MLI+COP COERCE MLI+CVL");
  }

  @Test
  void events_of_no_deed_are_counted_and_take_back_what_an_older_edition_said() {
    List<Statement> known = of(NEW, row(NEW)).statements;
    String newer =
        row(
            NEW,
            "event_type",
            "Strategic developments",
            "sub_event_type",
            "Other",
            "timestamp",
            "1693600000");
    Imported imported =
        Imported.of(
            Formats.importNamed("acled").orElseThrow(),
            Map.of("n.csv", Imported.bytes(NEW + "\n" + newer)),
            document -> document.equals("acled:ARM101") ? known : List.of());
    assertThat(imported.remarks(Remark.NOT_CODED)).isEqualTo(1);
    assertThat(imported.statements)
        .allMatch(Note.class::isInstance)
        .extracting(statement -> ((Note) statement).refers())
        .containsExactlyElementsOf(known.stream().map(Statement::id).toList());
    assertThat(of(NEW, newer).statements).isEmpty();
  }

  @Test
  void a_place_at_sea_or_of_a_country_that_has_no_number_is_a_place() {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "iso",
                "0",
                "country",
                "Kosovo",
                "admin1",
                "",
                "admin2",
                "",
                "location",
                " Coast ",
                "latitude",
                "-3.25",
                "longitude",
                "0.5"));
    assertThat(imported.statements.get(0).said().place())
        .contains(
            new Place(
                java.util.Optional.empty(),
                "Coast, Kosovo",
                java.util.Optional.of(new Place.Point(-3.25, 0.5))));
  }

  @Test
  void a_force_is_the_same_under_every_government() {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "actor1",
                "Military Forces of Mali (2012-2020) Presidential Guard",
                "actor2",
                "Hill Front (2012-)",
                "inter2",
                "2"),
            row(
                NEW,
                "event_id_cnty",
                "B",
                "actor1",
                "Military Forces of Mali (2020-)",
                "actor2",
                "Hill Front",
                "inter2",
                "2"));
    assertThat(imported.told())
        .containsExactly(
            "MLI+MIL ASSAULT hill-front+REB",
            "hill-front+REB ASSAULT MLI+MIL",
            "MLI+MIL ASSAULT hill-front+REB",
            "hill-front+REB ASSAULT MLI+MIL");
  }

  @Test
  void a_copy_that_r_wrote_has_na_where_a_number_is_missing() {
    Imported imported =
        of(NEW, row(NEW, "fatalities", "NA", "time_precision", "NA", "geo_precision", "NA"));
    assertThat(imported.problems).isEmpty();
    assertThat(killed(imported.events())).isZero();
  }

  @Test
  void columns_that_moved_are_told_of_in_one_line_and_the_rest_goes_in() {
    String moved = row(NEW).replace(",Goris ,", ",").strip() + ",\r\n";
    Imported imported =
        of(
            NEW,
            moved,
            row(NEW, "event_date", "20141301"),
            row(NEW, "event_date", "0000-00-00"),
            row(NEW, "event_type", "A note\nof two lines", "notes", "one"),
            row(NEW, "event_id_cnty", "Z", "notes", "one"));
    assertThat(imported.complaints())
        .containsExactly(
            "acled.csv:2: geo_precision: 'Example Wire; Another' is no number; are the columns shifted?",
            "acled.csv:4: event_date: '20141301' is no day (2020-05-09, 09-May-20, 18 December 2015"
                + " or 31-12-19)",
            "acled.csv:6: event_date: 0000-00-00 is no day of the calendar",
            "acled.csv:8: event_type: 'A note of two lines' is none of ACLED's; are the columns"
                + " shifted?");
    assertThat(imported.events()).hasSize(2);
  }

  @Test
  void a_quotation_mark_left_open_costs_no_more_rows_than_it_must() {
    String open = row(NEW, "event_id_cnty", "B", "notes", "one").replace(",one,", ",\"one,");
    Imported imported =
        of(NEW, row(NEW), open, row(NEW, "event_id_cnty", "C"), row(NEW, "event_id_cnty", "D"));
    assertThat(imported.complaints())
        .isNotEmpty()
        .allMatch(line -> line.matches("acled.csv:[4-9].*"));
    assertThat(imported.events()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void an_export_with_semicolons_is_read() {
    String header = Arrays.toString(NEW.split(",")).replaceAll("[\\[\\] ]", "").replace(',', ';');
    String semicolons = row(NEW, "source", "Wire", "notes", "one").replace(',', ';');
    assertThat(Imported.of("acled", "a.csv", header + "\n" + semicolons).told()).contains(BOTH);
  }
}
