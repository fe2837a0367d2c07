package org.thaw.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Formats;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Note;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Rows are invented; columns are those of ACLED's years. */
final class AcledImportTest {

  static final String NEW =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp";
  static final String OLDEST =
      "GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,"
          + "ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,"
          + "ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES";
  static final String MONADIC = NEW.replace(",actor2,assoc_actor_2,inter2", "");

  static String row(String header, String... changed) {
    Map<String, String> cells =
        new HashMap<>(
            Imported.cells(
                "event_id_cnty", "ARM101",
                "event_date", "2022-09-13",
                "year", "2022",
                "time_precision", "1",
                "event_type", "Battles",
                "sub_event_type", "Armed clash",
                "actor1", "Military Forces of Azerbaijan (2003-)",
                "inter1", "State forces",
                "actor2", "Military Forces of Armenia (2018-)",
                "inter2", "State forces",
                "country", "Armenia",
                "admin1", "Syunik",
                "location", "Goris ",
                "latitude", "39.5",
                "longitude", "46.3",
                "source", "Example Wire; Another",
                "notes", "Shelling was \"heavy\",\nand went on at night.",
                "fatalities", "5",
                "timestamp", "1663600000"));
    cells.putAll(Imported.cells(changed));
    Map<String, String> named = new HashMap<>(cells);
    cells.forEach((name, value) -> named.put(name.toUpperCase(java.util.Locale.ROOT), value));
    return Imported.row(header, ",", named) + "\r\n";
  }

  static Imported of(String header, String... rows) {
    return Imported.of("acled", "acled.csv", "\uFEFF" + header + "\r\n" + String.join("", rows));
  }

  static int killed(List<Event> events) {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                e -> e.eventId().orElseThrow(), Collectors.summingInt(AcledImportTest::killed)))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static int killed(Event event) {
    Toll.Range range = event.toll().ranges().get(TollKind.KILLED);
    return range == null ? 0 : range.best().orElse(0);
  }

  @Test
  void a_battle_has_both_directions_and_its_toll_once() {
    Imported imported = of(NEW, row(NEW));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told())
        .containsExactly("AZE+MIL ASSAULT ARM+MIL", "ARM+MIL ASSAULT AZE+MIL");
    assertThat(imported.events())
        .extracting(e -> e.eventId().orElseThrow())
        .containsOnly("acled:ARM101");
    assertThat(killed(imported.events())).isEqualTo(5);
    Statement first = imported.statements.get(0);
    assertThat(first.source().text()).isEqualTo("Shelling was \"heavy\",\nand went on at night.");
    assertThat(first.source().published()).contains(LocalDate.of(2022, 9, 19));
    assertThat(first.said().place().orElseThrow().name()).isEqualTo("Goris, Syunik, Armenia");
  }

  @Test
  void kinds_of_people_belong_to_a_country_and_groups_go_by_their_names() {
    Imported imported =
        of(
            NEW,
            row(
                NEW,
                "event_id_cnty",
                "A1",
                "event_type",
                "Violence against civilians",
                "sub_event_type",
                "Attack",
                "actor1",
                "HF: Hill Front",
                "inter1",
                "Rebel group",
                "actor2",
                "Civilians (Mali)",
                "inter2",
                "Civilians"),
            row(
                NEW,
                "event_id_cnty",
                "A2",
                "event_type",
                "Protests",
                "sub_event_type",
                "Peaceful protest",
                "actor1",
                "Protesters (Congo, Republic of)",
                "inter1",
                "6",
                "actor2",
                "",
                "inter2",
                "0",
                "fatalities",
                "0"),
            row(
                NEW,
                "event_id_cnty",
                "A3",
                "event_type",
                "Explosions/Remote violence",
                "sub_event_type",
                "Air/drone strike",
                "actor1",
                "Military Forces of Russia (2000-) Air Force",
                "actor2",
                "Ash River Communal Militia (Mali)",
                "inter2",
                "4"),
            row(
                NEW,
                "event_id_cnty",
                "A4",
                "event_type",
                "Protests",
                "sub_event_type",
                "Excessive force against protesters",
                "actor1",
                "Protesters (Mali)",
                "inter1",
                "Protesters",
                "actor2",
                "Police Forces of Mali (2020-)"));
    assertThat(imported.told())
        .containsExactly(
            "hill-front+REB ASSAULT MLI+CVL",
            "COG+CVL PROTEST -",
            "RUS+MIL ASSAULT ash-river-communal-militia-mali+UAF",
            "MLI+CVL PROTEST MLI+COP",
            "MLI+COP ASSAULT MLI+CVL");
    assertThat(imported.run.unknownNames(9)).containsOnlyKeys("Ash River Communal Militia (Mali)");
  }

  @Test
  void the_oldest_columns_in_capitals_and_their_words_are_read() {
    Imported imported =
        of(
            OLDEST,
            row(
                OLDEST,
                "event_date",
                "18-December-2015",
                "year",
                "2015",
                "event_type",
                "Battle-No change of territory",
                "inter1",
                "1",
                "inter2",
                "1"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).hasSize(2);
    assertThat(imported.statements.get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2015, 12, 18)));
  }

  @Test
  void a_monadic_file_gives_each_event_once_with_its_toll_once() {
    Imported imported =
        of(
            MONADIC,
            row(
                MONADIC,
                "event_type",
                "Violence against civilians",
                "actor1",
                "Civilians (Mali)",
                "inter1",
                "Civilians"),
            row(
                MONADIC,
                "event_id_cnty",
                "B2",
                "event_type",
                "Riots",
                "actor1",
                "Rioters (Mali)",
                "inter1",
                "Rioters",
                "fatalities",
                "0"),
            row(
                MONADIC,
                "event_type",
                "Violence against civilians",
                "actor1",
                "Hill Front",
                "inter1",
                "Rebel group"),
            row(
                MONADIC,
                "event_type",
                "Violence against civilians",
                "actor1",
                "Hill Front",
                "inter1",
                "Rebel group"));
    assertThat(imported.told())
        .containsExactly("hill-front+REB ASSAULT MLI+CVL", "MLI+CVL PROTEST -");
    assertThat(killed(imported.events())).isEqualTo(5);
    assertThat(imported.remarks(Remark.REPEATED)).isEqualTo(1);
  }

  @Test
  void whether_the_day_or_the_month_comes_first_is_told_by_the_column() {
    Imported days =
        of(
            NEW,
            row(NEW, "event_date", "03-04-22"),
            row(NEW, "event_id_cnty", "B", "event_date", "25-04-22"));
    assertThat(days.statements.get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2022, 4, 3)));
    Imported months =
        of(
            NEW,
            row(NEW, "event_date", "03/04/2022"),
            row(NEW, "event_id_cnty", "B", "event_date", "04/25/2022"));
    assertThat(months.statements.get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2022, 3, 4)));
    assertThat(of(NEW, row(NEW, "event_date", "9-May-22")).statements.get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2022, 5, 9)));
  }

  @Test
  void a_week_and_a_month_are_windows() {
    Imported imported = of(NEW, row(NEW, "time_precision", "3"));
    assertThat(imported.statements.get(0).said().period().from())
        .contains(LocalDate.of(2022, 9, 1));
    assertThat(imported.statements.get(0).said().period().to()).contains(LocalDate.of(2022, 9, 30));
  }

  @Test
  void a_newer_edition_of_an_event_supersedes_the_older_one_in_the_same_file_or_in_the_ledger() {
    String older = row(NEW);
    String newer = row(NEW, "fatalities", "9", "timestamp", "1693600000");
    Imported both = of(NEW, newer, older);
    assertThat(both.statements)
        .filteredOn(Note.class::isInstance)
        .extracting(s -> ((Note) s).refers())
        .containsExactly(of(NEW, older).statements.get(0).id());
    List<Statement> known = of(NEW, older).statements;
    Imported later =
        Imported.of(
            Formats.importNamed("acled").orElseThrow(),
            Map.of("n.csv", Imported.bytes(NEW + "\n" + newer)),
            document -> document.equals("acled:ARM101") ? known : List.of());
    assertThat(later.events()).hasSize(2);
    assertThat(later.statements)
        .filteredOn(Note.class::isInstance)
        .extracting(s -> ((Note) s).refers())
        .containsExactly(known.get(0).id());
    assertThat(later.remarks(Remark.REVISED)).isEqualTo(1);
  }

  @Test
  void bad_rows_are_named_by_their_first_physical_line() {
    Imported imported =
        of(
            NEW,
            row(NEW),
            row(NEW, "event_id_cnty", "B", "event_date", "2022-13-01"),
            row(NEW, "event_id_cnty", "C", "event_date", "2021-09-13"),
            row(NEW, "event_id_cnty", "D", "event_type", "Syunik"),
            row(NEW, "event_id_cnty", "", "latitude", "99"),
            "E,2022-01-01\r\n",
            row(NEW, "event_id_cnty", "F", "latitude", "99"));
    assertThat(imported.complaints())
        .containsExactly(
            "acled.csv:4: event_date: 2022-13-01 is no day of the calendar",
            "acled.csv:6: event_date: 2021-09-13 is not in the year 2022; are the columns shifted?",
            "acled.csv:8: event_type: 'Syunik' is none of ACLED's; are the columns shifted?",
            "acled.csv:10: event_id_cnty: blank",
            "acled.csv:12: 2 columns instead of 31: shifted or cut off");
    assertThat(imported.events()).hasSize(4);
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
  }

  @Test
  void a_quotation_mark_left_open_is_told_of() {
    Imported imported = of(NEW, row(NEW), "X,\"" + "words, ".repeat(50));
    assertThat(imported.complaints()).isNotEmpty();
    assertThat(imported.events()).hasSize(2);
  }

  @Test
  void a_file_of_another_format_is_named() {
    assertThatThrownBy(
            () -> Imported.of("acled", "g.csv", "id,relid,type_of_violence,dyad_new_id\n1,2,3,4\n"))
        .hasMessageContainingAll(
            "no column event_id_cnty", "looks like UCDP GED", "thaw import ucdp");
  }
}
