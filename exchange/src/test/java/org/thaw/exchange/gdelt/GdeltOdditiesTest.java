package org.thaw.exchange.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.exchange.gdelt.GdeltImportTest.event;
import static org.thaw.exchange.gdelt.GdeltImportTest.mention;
import static org.thaw.exchange.gdelt.GdeltImportTest.one;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Place;

/** What stands in GDELT's files that one would not expect; rows are invented. */
final class GdeltOdditiesTest {

  private static final Map<Integer, String> NOWHERE =
      Map.of(51, "", 52, "", 53, "", 54, "", 56, "0", 57, "0", 58, "0");

  private static Imported of(String content) {
    return Imported.of("gdelt", "20220224120000.export.CSV", content);
  }

  private static Map<Integer, String> with(Map<Integer, String> some, Map<Integer, String> more) {
    Map<Integer, String> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  private static Optional<Place.Point> point(Event event) {
    return event.said().place().flatMap(Place::point);
  }

  @Test
  void coordinates_of_no_place_are_left_out_and_told_of() {
    Imported imported = of(event("1", Map.of(51, "0", 52, "", 53, "")));
    assertThat(imported.events()).hasSize(1);
    assertThat(imported.events().get(0).said().place()).isEmpty();
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
  }

  @Test
  void a_longitude_without_a_latitude_is_no_point_but_its_name_stays_a_place() {
    Imported imported = of(event("1", Map.of(56, "")));
    assertThat(point(imported.events().get(0))).isEmpty();
    assertThat(imported.events().get(0).said().place().map(Place::name))
        .contains("Chornobyl, Kyyivs'ka Oblast', Ukraine");
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
  }

  @Test
  void nothing_happens_in_the_gulf_of_guinea_because_a_place_was_missing() {
    Imported imported =
        Imported.of(
            "gdelt",
            "1980.csv",
            one("1", NOWHERE, 57)
                + one("2", with(NOWHERE, Map.of(51, "0")), 57)
                + one("3", with(NOWHERE, Map.of(51, "0")), 58)
                + one("4", with(NOWHERE, Map.of(51, "1", 52, "Ukraine", 53, "UP")), 58)
                + event("5", with(NOWHERE, Map.of(51, "0"))));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(5).allMatch(event -> point(event).isEmpty());
    assertThat(imported.events())
        .extracting(event -> event.said().place().map(Place::name).orElse("-"))
        .containsExactly("-", "-", "-", "Ukraine", "-");
    assertThat(imported.remarks(Remark.BAD_POINT)).isZero();
  }

  @Test
  void a_place_without_a_name_goes_by_its_country() {
    Imported imported = of(event("1", Map.of(51, "1", 52, "")));
    assertThat(imported.events().get(0).said().place().map(Place::name)).contains("Ukraine");
  }

  @Test
  void the_code_of_a_region_within_a_places_name_is_no_part_of_it() {
    Map<Integer, String> coded =
        Map.of(52, "Chornobyl, Kyyivs'ka Oblast' (UP13), Ukraine", 54, "UP13");
    assertThat(of(one("1", coded, 58)).events().get(0).said().place().map(Place::name))
        .contains("Chornobyl, Kyyivs'ka Oblast', Ukraine");
    Map<Integer, String> other = Map.of(52, "Stepove (Lviv), Ukraine", 54, "UP15");
    assertThat(of(one("1", other, 58)).events().get(0).said().place().map(Place::name))
        .contains("Stepove (Lviv), Ukraine");
  }

  @Test
  void letters_where_one_expects_numbers_and_numbers_without_decimals_do_no_harm() {
    Map<Integer, String> odd = new HashMap<>();
    odd.put(35, "2");
    odd.put(36, "Texas, United States");
    odd.put(37, "US");
    odd.put(38, "USTX");
    odd.put(39, "TX453");
    odd.put(40, "31.106");
    odd.put(41, "-97.6475");
    odd.put(42, "TX");
    odd.put(55, "25670");
    odd.put(58, "-1034374");
    odd.put(30, "-10");
    odd.put(34, "0");
    Imported imported = of(event("1", odd) + event("2", Map.of(34, "-3.14159265358979", 58, "UP")));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.events().get(0).source().text()).contains("Goldstein -10,", "tone 0");
  }

  @Test
  void a_source_that_is_a_citation_and_no_address_is_kept_as_it_stands() {
    String cited = "Radio Olava, Olava, in Russian 0900 gmt 24 Feb 22; invented monitoring";
    Imported imported = of(event("1", Map.of(60, cited)));
    assertThat(imported.events().get(0).source().document()).isEqualTo(cited);
  }

  @Test
  void two_rows_that_differ_by_id_alone_are_two_events_on_one_articles_word() {
    String url = "https://example.org/same";
    Imported imported = of(event("1", Map.of(60, url)) + event("2", Map.of(60, url)));
    assertThat(imported.events())
        .extracting(event -> event.source().document())
        .containsExactly(url, url);
    assertThat(imported.events()).extracting(Event::eventId).doesNotHaveDuplicates();
    assertThat(imported.remarks(Remark.REPEATED)).isZero();
  }

  @Test
  void one_who_acts_upon_himself_stays_a_pair_of_himself() {
    assertThat(of(event("1", Map.of(5, "UKRGOV", 15, "UKRGOV"))).told())
        .containsExactly("UKR+GOV ASSAULT UKR+GOV");
  }

  @Test
  void an_actor_without_a_code_goes_by_his_name() {
    assertThat(of(event("1", Map.of(5, "", 6, "HILL FRONT"))).told())
        .containsExactly("hill-front ASSAULT UKR");
  }

  @Test
  void a_code_of_hyphens_is_no_event_and_no_fault() {
    Imported imported = of(event("1") + event("2", Map.of(26, "---", 27, "---", 28, "--")));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(1);
    assertThat(imported.remarks(Remark.NOT_CODED)).isEqualTo(1);
  }

  @Test
  void a_code_that_no_table_knows_is_read_by_its_beginning_or_named_with_its_line() {
    Imported imported =
        of(event("1", Map.of(26, "1939")) + event("2", Map.of(26, "991", 28, "99")) + event("3"));
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.UNKNOWN_EVENT_CODE)).isEqualTo(1);
    assertThat(imported.complaints())
        .containsExactly("20220224120000.export.CSV:2: EventCode: 991 is no CAMEO code");
  }

  @ParameterizedTest
  @CsvSource({"20220217,7", "20220125,30", "20210224,365", "20120227,3650"})
  void daily_files_of_the_first_version_have_relative_dates_too(String day, int before) {
    Imported imported =
        Imported.of("gdelt", "20220224.export.CSV", one("1", Map.of(1, day, 59, "20220224"), 58));
    Event event = imported.events().get(0);
    assertThat(event.said().reader()).isEqualTo("gdelt/1.0/relative-date");
    assertThat(event.said().period())
        .isEqualTo(Period.day(LocalDate.of(2022, 2, 24).minusDays(before)));
    assertThat(event.source().published()).contains(LocalDate.of(2022, 2, 24));
  }

  @Test
  void what_is_of_one_source_and_of_a_relative_date_says_both() {
    assertThat(of(event("1", Map.of(1, "20220217", 32, "1"))).events())
        .extracting(event -> event.said().reader())
        .containsExactly("gdelt/2.0/single-source/relative-date");
  }

  @Test
  void a_port_that_is_the_usual_one_makes_no_other_article() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "x.export.CSV",
        Imported.bytes(
            event("1", Map.of(60, "http://example.org:80/1")) + event("2") + event("3")));
    files.put(
        "x.mentions.CSV",
        Imported.bytes(
            mention("1", "http://example.org/1", "40")
                + mention("2", "https://example.org:443/2", "40")
                + mention("3", "http://example.org:8080/3", "40")));
    assertThat(Imported.of(new GdeltImport(), files).events())
        .extracting(event -> event.source().document())
        .containsExactly(
            "http://example.org/1",
            "https://example.org/2",
            "https://example.org/3",
            "http://example.org/1",
            "https://example.org/2",
            "http://example.org:8080/3");
  }

  @Test
  void an_article_that_mentions_an_event_twice_is_one_article() {
    String first = mention("1", "https://example.net/a", "40");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("x.export.CSV", Imported.bytes(event("1")));
    files.put("x.mentions.CSV", Imported.bytes(first + first.replace("\t4\t10\t", "\t9\t70\t")));
    List<Event> events = Imported.of(new GdeltImport(), files).events();
    assertThat(events)
        .extracting(event -> event.source().document(), event -> event.source().sentence())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://example.org/1", 0),
            org.assertj.core.groups.Tuple.tuple("https://example.net/a", 3),
            org.assertj.core.groups.Tuple.tuple("https://example.net/a", 8));
  }

  @Test
  void a_mention_that_is_only_cited_is_kept_under_its_citation() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("x.export.CSV", Imported.bytes(event("1")));
    files.put(
        "x.mentions.CSV",
        Imported.bytes(
            mention("1", "Radio Olava, in Russian 0900 gmt", "40")
                .replace("\t1\texa", "\t2\texa")));
    assertThat(Imported.of(new GdeltImport(), files).events().get(1).source().document())
        .isEqualTo("Radio Olava, in Russian 0900 gmt");
  }

  @Test
  void columns_that_moved_are_told_of_and_the_rest_goes_in() {
    Imported imported =
        of(
            event("1")
                + event("2").replace("\tUKR\tUKRAINE\t", "\tUKRAINE\t").strip()
                + "\t\n"
                + event("3").replace("\tRUSMIL\t", "\t\tRUSMIL\t")
                + "4\t20220224\tRUS\n"
                + event("5"));
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.complaints())
        .containsExactly(
            "20220224120000.export.CSV:2: EventRootCode: '4' in column 29; are the columns shifted?",
            "20220224120000.export.CSV:3: 62 columns; events have 61 (2.0), 58 or 57 (1.0),"
                + " mentions 16",
            "20220224120000.export.CSV:4: 3 columns; events have 61 (2.0), 58 or 57 (1.0),"
                + " mentions 16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date\tSource\tTarget\tCAMEOCode\tNumEvents\tNumArts\tQuadClass\tGoldstein\tSourceGeoType"
            + "\tSourceGeoLat\tSourceGeoLong\tTargetGeoType\tTargetGeoLat\tTargetGeoLong"
            + "\tActionGeoType\tActionGeoLat\tActionGeoLong",
        "Day\tActor1Code\tActor2Code\tEventCode\tQuadCategory\tGoldsteinScale\tActor1Geo_Lat"
            + "\tActor1Geo_Long\tActionGeo_Lat\tActionGeo_Long\tNumArticles"
      })
  void a_reduced_export_with_a_header_is_named(String header) {
    assertThatThrownBy(() -> of(header + "\n20140101\tRUS\tUKR\n"))
        .isInstanceOf(ImportException.class)
        .hasMessageContainingAll(
            "a reduced GDELT export with a header",
            "thaw import csv --mapping MAPPING 20220224120000.export.CSV");
  }

  @Test
  void a_secondary_export_with_commas_is_named() {
    String commas = "\"" + one("1", NOWHERE, 58).strip().replace("\t", "\",\"") + "\"";
    String nulls = commas.replace("\"\"", "NULL");
    for (String row : List.of(commas, nulls, nulls.replace("\"", "").replace("'", ""))) {
      assertThatThrownBy(() -> of(row + "\n"))
          .isInstanceOf(ImportException.class)
          .hasMessageContainingAll("a secondary GDELT export with commas", "the original files");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL", "\\N"})
  void a_secondary_export_that_writes_out_blank_cells_is_named(String blank) {
    String row = one("1", Map.of(9, blank), 58);
    assertThatThrownBy(() -> of(row))
        .isInstanceOf(ImportException.class)
        .hasMessageContainingAll("a secondary GDELT export with " + blank, "the original files");
  }

  @Test
  void a_secondary_export_with_the_delimiter_of_hive_is_named() {
    String row = one("1", NOWHERE, 58).replace('\t', (char) 1);
    assertThatThrownBy(() -> of(row))
        .isInstanceOf(ImportException.class)
        .hasMessageContainingAll("a reduced GDELT export with Hive's delimiter (0x01)");
  }
}
