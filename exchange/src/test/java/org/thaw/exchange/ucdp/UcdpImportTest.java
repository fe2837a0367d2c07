package org.thaw.exchange.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Rows are invented; columns are those of UCDP's releases. */
final class UcdpImportTest {

  static final String NEW =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
          + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
          + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
          + "source_date,source_headline,source_original,where_prec,where_coordinates,"
          + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";
  static final String OLD =
      "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,"
          + "side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,"
          + "source_article,source_office,source_date,source_headline,source_original,where_prec,"
          + "where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,low,best,high";

  static String row(String header, String... changed) {
    Map<String, String> cells =
        new HashMap<>(
            Imported.cells(
                "id", "90001",
                "relid", "GEO-2008-1-1-1",
                "year", "2008",
                "type_of_violence", "1",
                "dyad_new_id", "11",
                "dyad_name", "Government of Russia (Soviet Union) - Hill Front",
                "side_a", "Government of Russia (Soviet Union)",
                "side_b", "Hill Front",
                "gwnoa", "365",
                "source_headline", "One; two\nthree",
                "source_date", "2008-08-09;2008-08-10",
                "where_coordinates", "Tskhinvali town",
                "latitude", "42.2",
                "longitude", "43.9",
                "country", "Georgia",
                "date_start", "2008-08-08 00:00:00.000",
                "date_end", "2008-08-08 00:00:00.000",
                "deaths_a", "2",
                "deaths_b", "3",
                "deaths_civilians", "1",
                "deaths_unknown", "0",
                "best", "6",
                "high", "9",
                "low", "4"));
    cells.putAll(Imported.cells(changed));
    return Imported.row(header, ",", cells) + "\n";
  }

  static Imported of(String header, String... rows) {
    return Imported.of("ucdp", "ged.csv", header + "\n" + String.join("", rows));
  }

  private static Toll.Range killed(Imported imported) {
    return imported.events().get(0).toll().ranges().get(TollKind.KILLED);
  }

  @Test
  void fighting_between_two_sides_has_both_directions_and_its_toll_once() {
    Imported imported = of(NEW, row(NEW));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told())
        .containsExactly("RUS+GOV ASSAULT hill-front+REB", "hill-front+REB ASSAULT RUS+GOV");
    assertThat(killed(imported).best()).isEqualTo(OptionalInt.of(6));
    assertThat(imported.events().get(1).toll()).isEqualTo(Toll.NONE);
    assertThat(imported.events().get(0).source().published()).contains(LocalDate.of(2008, 8, 9));
    assertThat(imported.events().get(0).source().text())
        .contains("GEO-2008-1-1-1", "deaths 2 of", "best 6");
  }

  @Test
  void the_toll_is_right_whatever_the_order_of_the_columns() {
    Toll.Range old = killed(of(OLD, row(OLD)));
    assertThat(old).isEqualTo(killed(of(NEW, row(NEW))));
    assertThat(old.low()).isEqualTo(OptionalInt.of(4));
    assertThat(old.high()).isEqualTo(OptionalInt.of(9));
  }

  @Test
  void one_sided_violence_has_one_direction() {
    Imported imported = of(NEW, row(NEW, "type_of_violence", "3", "side_b", "Civilians"));
    assertThat(imported.told()).containsExactly("RUS+GOV ASSAULT 'Civilians'+CVL");
  }

  @Test
  void several_days_are_an_interval() {
    Imported imported = of(NEW, row(NEW, "date_end", "2008-08-12"));
    assertThat(imported.events().get(0).said().period().to()).contains(LocalDate.of(2008, 8, 12));
  }

  @Test
  void a_best_outside_low_to_high_is_kept_as_given_and_told_of() {
    Imported imported = of(NEW, row(NEW, "best", "0", "low", "1"));
    assertThat(killed(imported).best()).isEqualTo(OptionalInt.of(0));
    assertThat(killed(imported).low()).isEqualTo(OptionalInt.of(1));
    assertThat(imported.remarks(Remark.TOLL_OUT_OF_ORDER)).isEqualTo(1);
  }

  @Test
  void hashtags_under_the_header_and_columns_of_others_do_no_harm() {
    String hdx = NEW.replace(",country,", ",country,iso3,");
    Imported imported = of(hdx, "#meta+id" + ",".repeat(49) + "\n", row(hdx));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.run.rows()).isEqualTo(1);
  }

  @Test
  void a_candidate_without_its_header_is_read() {
    Imported imported =
        Imported.of("ucdp", "GEDEvent_v24_0_1.csv", row(NEW) + row(NEW, "id", "90002"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(4);
  }

  @Test
  void bad_rows_are_named() {
    Imported imported =
        of(
            NEW,
            row(NEW, "type_of_violence", "7"),
            row(NEW, "date_end", "2008-08-01"),
            row(NEW, "best", "many"),
            row(NEW, "id", "2", "longitude", "243.9"));
    assertThat(imported.complaints())
        .containsExactly(
            "ged.csv:2: type_of_violence: '7' is not 1, 2 or 3; are the columns shifted?",
            "ged.csv:4: date_end: 2008-08-01 is before date_start 2008-08-08",
            "ged.csv:6: best: 'many' is no number; are the columns shifted?");
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
    assertThat(imported.events()).hasSize(2);
  }
}
