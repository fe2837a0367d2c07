package org.thaw.exchange.icews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.exchange.icews.IcewsImportTest.HEADER;
import static org.thaw.exchange.icews.IcewsImportTest.of;
import static org.thaw.exchange.icews.IcewsImportTest.row;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Place;

/** What stands in ICEWS's files that one would not expect; rows are invented. */
final class IcewsOdditiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "NULL"})
  void whatever_stands_for_a_missing_value_is_none(String none) {
    Imported imported =
        of(
            row(
                "Source Name",
                "Hill Front",
                "Source Sectors",
                none,
                "Source Country",
                none,
                "Target Sectors",
                none,
                "Target Country",
                none,
                "City",
                none,
                "District",
                none,
                "Province",
                none,
                "Country",
                none,
                "Latitude",
                none,
                "Longitude",
                none));
    assertThat(imported.told()).containsExactly("hill-front ASSAULT ARM");
    assertThat(imported.events().get(0).said().place()).isEmpty();
    assertThat(imported.remarks(Remark.BAD_POINT)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"NA,na", "NULL,null", "None,none"})
  void a_name_is_a_name_whatever_it_looks_like(String name, String slug) {
    Imported imported =
        of(row("Source Name", name, "Source Sectors", "", "Source Country", "", "City", "None"));
    assertThat(imported.told()).containsExactly(slug + " ASSAULT ARM");
    assertThat(imported.events().get(0).said().place().map(Place::name))
        .contains("None, Azerbaijan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/2/2016", "04/02/2016", "4/2/2016 0:00", "2016-04-02 00:00:00"})
  void days_stand_in_the_forms_of_all_years(String day) {
    assertThat(of(row("Event Date", day)).events().get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2016, 4, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Korea, Republic of', KOR",
    "'Palestinian Territory, Occupied', PSE",
    "'Congo, the Democratic Republic of the', COD",
    "'Moldova, Republic of', MDA",
    "'Iran, Islamic Republic of', IRN"
  })
  void countries_whose_names_are_turned_around_a_comma_are_known(String name, String id) {
    Imported imported =
        of(
            row("Source Name", name, "Source Sectors", "", "Source Country", name),
            row("Event ID", "2", "Source Name", "Military (" + name + ")", "Source Country", ""),
            row("Event ID", "3", "Source Name", "Jane Roe", "Source Country", name));
    assertThat(imported.told())
        .containsExactly(id + " ASSAULT ARM", id + "+MIL ASSAULT ARM", id + "+MIL ASSAULT ARM");
  }

  @Test
  void the_order_of_sectors_and_quotes_around_them_do_not_matter() {
    Imported imported =
        of(
            row("Source Name", "Jane Roe", "Source Sectors", "Government,Military"),
            row(
                "Event ID",
                "2",
                "Source Name",
                "Jane Roe",
                "Source Sectors",
                "Military,Government"),
            row(
                "Event ID",
                "3",
                "Source Name",
                "Jane Roe",
                "Source Sectors",
                "\"Military,Government\""));
    assertThat(imported.told()).hasSize(3).containsOnly(imported.told().get(0));
  }

  @Test
  void an_id_of_the_same_day_with_other_content_is_kept_and_told_of() {
    Imported imported = of(row(), row("CAMEO Code", "190"));
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.ID_REUSED)).isEqualTo(1);
  }

  @Test
  void the_same_facts_under_another_id_rest_on_the_same_story() {
    Imported imported = of(row(), row("Event ID", "502"), row("Sentence Number", "3"));
    assertThat(imported.events()).hasSize(3);
    assertThat(imported.events())
        .extracting(event -> event.source().document())
        .containsOnly("icews-story:77");
  }

  @Test
  void coordinates_with_the_noise_of_binary_numbers_and_names_of_all_letters_are_read() {
    Imported imported =
        of(
            row(
                "Latitude",
                "40.380000000000003",
                "Longitude",
                "46.829999999999998",
                "City",
                "Ağdərə"));
    assertThat(imported.events().get(0).said().place().orElseThrow().point())
        .contains(new Place.Point(40.38, 46.83));
    assertThat(imported.events().get(0).said().place().map(Place::name))
        .contains("Ağdərə, Azerbaijan");
  }

  @Test
  void codes_that_a_copy_saved_as_numbers_get_their_zero_back() {
    Imported imported =
        of(
            row("CAMEO Code", "42"),
            row("Event ID", "2", "CAMEO Code", "20"),
            row("Event ID", "3", "CAMEO Code", "841"),
            row("Event ID", "4", "CAMEO Code", "112"),
            row("Event ID", "5", "CAMEO Code", "10"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events())
        .extracting(Event::cameo)
        .extracting(java.util.Optional::orElseThrow)
        .containsExactly("042", "020", "0841", "112");
    assertThat(imported.remarks(Remark.NO_TYPE)).isEqualTo(1);
  }

  @Test
  void a_copy_from_an_archive_that_puts_words_in_quotes_is_read() {
    String quoted =
        row("Source Sectors", "Military,Government")
            .replaceAll("([^\t\n]*[A-Za-z-][^\t\n]*)(?=[\t\n])", "\"$1\"");
    Imported imported = of(quoted);
    assertThat(quoted).contains("\t\"2016-04-02\"\t", "\t\"Armenia\"\t", "\t46.83");
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).containsExactly("AZE+MIL ASSAULT ARM");
  }

  @Test
  void columns_that_moved_are_told_of_and_the_rest_goes_in() {
    Imported imported =
        of(
            row().replace("\tAzerbaijan\tFight", "\tFight").strip() + "\t\n",
            row().replace("\t194\t", "\t\t194\t"),
            row("Event Date", "20141301"),
            row("Sentence Number", "Wire"),
            row());
    assertThat(imported.complaints())
        .containsExactly(
            "events.2016.tab:2: CAMEO Code: '-10.0' is no code; are the columns shifted?",
            "events.2016.tab:3: 21 columns instead of 20: shifted or cut off",
            "events.2016.tab:4: Event Date: '20141301' is no day (YYYY-MM-DD)",
            "events.2016.tab:5: Sentence Number: 'Wire' is no number; are the columns shifted?");
    assertThat(imported.events()).hasSize(1);
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_a_letter() {
    Imported imported =
        Imported.of(
            "icews",
            "e.tab",
            HEADER + "\n" + row("Source Name", "\"Hill Front") + row("Event ID", "502"));
    assertThat(imported.events()).hasSize(2);
  }
}
