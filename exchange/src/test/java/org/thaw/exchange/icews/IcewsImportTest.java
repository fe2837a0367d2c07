package org.thaw.exchange.icews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Place;

/** Rows are invented; columns are those of ICEWS. */
final class IcewsImportTest {

  static final String HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code"
          + "\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number"
          + "\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

  static String row(String... changed) {
    Map<String, String> cells =
        new HashMap<>(
            Imported.cells(
                "Event ID", "501",
                "Event Date", "2016-04-02",
                "Source Name", "Military (Azerbaijan)",
                "Source Sectors", "\"Military,Government\"",
                "Source Country", "Azerbaijan",
                "Event Text", "Fight with artillery and tanks",
                "CAMEO Code", "194",
                "Intensity", "-10.0",
                "Target Name", "Armenia",
                "Target Sectors", "",
                "Target Country", "Armenia",
                "Story ID", "77",
                "Sentence Number", "2",
                "Publisher", "Example Wire",
                "City", "Talish",
                "District", "NA",
                "Province", "NULL",
                "Country", "Azerbaijan",
                "Latitude", "40.38",
                "Longitude", "46.83"));
    cells.putAll(Imported.cells(changed));
    return Imported.row(HEADER, "\t", cells) + "\n";
  }

  static Imported of(String... rows) {
    return Imported.of("icews", "events.2016.tab", HEADER + "\n" + String.join("", rows));
  }

  @Test
  void a_row_becomes_an_event() {
    Imported imported = of(row());
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).containsExactly("AZE+MIL ASSAULT ARM");
    Event event = imported.events().get(0);
    assertThat(event.mode()).contains("heavy-weapons");
    assertThat(event.said().period()).isEqualTo(Period.day(LocalDate.of(2016, 4, 2)));
    assertThat(event.said().place().map(Place::name)).contains("Talish, Azerbaijan");
    assertThat(event.source().document()).isEqualTo("icews-story:77");
    assertThat(event.source().sentence()).isEqualTo(1);
    assertThat(event.source().title()).contains("Example Wire");
  }

  @Test
  void people_and_bodies_of_a_state_act_for_it_and_groups_for_themselves() {
    Imported imported =
        of(
            row(
                "Event ID",
                "1",
                "Source Name",
                "Jane Roe",
                "Source Sectors",
                "Elite,Executive Office,Government,Foreign Ministry"),
            row(
                "Event ID",
                "2",
                "Source Name",
                "Polisario",
                "Source Sectors",
                "Separatists,Rebel",
                "Source Country",
                "Western Sahara"),
            row(
                "Event ID",
                "3",
                "Source Name",
                "Citizen (Palestinian Territory, Occupied)",
                "Source Sectors",
                "General Population / Civilian / Social",
                "Source Country",
                "Occupied Palestinian Territory"),
            row(
                "Event ID",
                "4",
                "Source Name",
                "Police (Congo)",
                "Source Sectors",
                "",
                "Source Country",
                ""),
            row(
                "Event ID",
                "5",
                "Source Name",
                "Blue Valley League",
                "Source Sectors",
                "NA",
                "Source Country",
                "NA"));
    assertThat(imported.told())
        .containsExactly(
            "AZE+GOV ASSAULT ARM",
            "polisario-front+REB ASSAULT ARM",
            "PSE+CVL ASSAULT ARM",
            "COG+COP ASSAULT ARM",
            "blue-valley-league ASSAULT ARM");
    assertThat(imported.run.unknownNames(3)).containsOnlyKeys("Blue Valley League");
  }

  @Test
  void an_id_is_unique_only_with_its_day() {
    Imported imported = of(row(), row("Event Date", "2016-04-03"), row());
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.REPEATED)).isEqualTo(1);
    assertThat(imported.remarks(Remark.ID_REUSED)).isZero();
  }

  @Test
  void columns_are_found_by_name_whatever_their_order_and_case() {
    String turned = "CAMEO CODE\ttarget_name\tSOURCE NAME\tevent date\tEvent Id";
    Imported imported =
        Imported.of("icews", "x.tab", turned + "\n194\tArmenia\tAzerbaijan\t4/2/2016\t9\n");
    assertThat(imported.told()).containsExactly("AZE ASSAULT ARM");
    assertThat(imported.events().get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2016, 4, 2)));
  }

  @Test
  void bad_rows_are_named_and_the_rest_goes_in() {
    Imported imported =
        of(
            row("Event Date", "0000-00-00"),
            row("CAMEO Code", "Fight"),
            "502\t2016-04-02\tcut off\n",
            row("Latitude", "140"),
            row("Event ID", "503", "CAMEO Code", "9999"));
    assertThat(imported.complaints())
        .containsExactly(
            "events.2016.tab:2: Event Date: 0000-00-00 is no day of the calendar",
            "events.2016.tab:3: CAMEO Code: 'Fight' is no code; are the columns shifted?",
            "events.2016.tab:4: 3 columns instead of 20: shifted or cut off",
            "events.2016.tab:6: CAMEO Code: 9999 is no CAMEO code");
    assertThat(imported.events()).hasSize(1);
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
  }

  @Test
  void a_file_without_a_needed_column_is_refused_by_its_name() {
    assertThatThrownBy(() -> Imported.of("icews", "x.tab", "Event ID\tEvent Date\n"))
        .hasMessageContainingAll("x.tab", "no column Source Name");
    assertThatThrownBy(
            () -> Imported.of("icews", "p.txt", "Event ID\tEvent Date\tEvent Type\tEvent Mode\n"))
        .hasMessageContainingAll("looks like POLECAT", "thaw import polecat");
  }

  @Test
  void copies_saved_with_commas_and_quotes_are_read_too() {
    String csv =
        (HEADER + "\n" + row("Source Sectors", "Military"))
            .replace(",", ";")
            .replace("\t", "\",\"")
            .replace("\n", "\"\n\"");
    Imported imported = Imported.of("icews", "copy.csv", "\"" + csv.substring(0, csv.length() - 1));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).containsExactly("AZE+MIL ASSAULT ARM");
  }
}
