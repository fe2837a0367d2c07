package org.thaw.exchange.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Known;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Statement;

/** Rows are invented; columns are GDELT's. */
final class GdeltImportTest {

  private static final String ADDED = "20220224120000";

  /** A row of 61 columns; what changes is given by position from 0. */
  static String event(String id, Map<Integer, String> changed) {
    List<String> row = new ArrayList<>(Collections.nCopies(61, ""));
    Map<Integer, String> usual = new LinkedHashMap<>();
    usual.put(0, id);
    usual.put(1, "20220224");
    usual.put(5, "RUSMIL");
    usual.put(6, "RUSSIAN \"ARMY\"");
    usual.put(15, "UKR");
    usual.put(16, "UKRAINE");
    usual.put(26, "193");
    usual.put(27, "193");
    usual.put(28, "19");
    usual.put(29, "4");
    usual.put(30, "-10.0");
    usual.put(31, "12");
    usual.put(32, "3");
    usual.put(33, "10");
    usual.put(34, "-7.5");
    usual.put(51, "4");
    usual.put(52, "Chornobyl, Kyyivs'ka Oblast', Ukraine");
    usual.put(53, "UP");
    usual.put(56, "51.27");
    usual.put(57, "30.22");
    usual.put(59, ADDED);
    usual.put(60, "https://example.org/" + id);
    usual.putAll(changed);
    usual.forEach(row::set);
    return String.join("\t", row) + "\n";
  }

  static String event(String id) {
    return event(id, Map.of());
  }

  /** The same in 1.0: without the three columns of districts; 57: without an address. */
  static String one(String id, Map<Integer, String> changed, int columns) {
    List<String> row =
        new ArrayList<>(Arrays.asList(event(id, changed).stripTrailing().split("\t", -1)));
    row.remove(55);
    row.remove(47);
    row.remove(39);
    return String.join("\t", row.subList(0, columns)) + "\n";
  }

  static String mention(String id, String article, String confidence) {
    return String.join(
            "\t",
            id,
            ADDED,
            "20220224121500",
            "1",
            "example.net",
            article,
            "4",
            "10",
            "20",
            "30",
            "1",
            confidence,
            "900",
            "-3.1",
            "",
            "")
        + "\n";
  }

  private static Imported of(String content) {
    return Imported.of("gdelt", "20220224120000.export.CSV", content);
  }

  @Test
  void a_row_becomes_an_event_with_its_parties_its_type_its_place_and_its_article() {
    Imported imported = of(event("1001"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).containsExactly("RUS+MIL ASSAULT UKR");
    Event event = imported.events().get(0);
    assertThat(event.mode()).contains("firearms");
    assertThat(event.cameo()).contains("193");
    assertThat(event.eventId()).contains("gdelt:1001");
    assertThat(event.said().period()).isEqualTo(Period.day(LocalDate.of(2022, 2, 24)));
    assertThat(event.said().place().flatMap(Place::point)).contains(new Place.Point(51.27, 30.22));
    assertThat(event.said().subject().orElseThrow().name()).isEqualTo("RUSSIAN \"ARMY\"");
    assertThat(event.source().document()).isEqualTo("https://example.org/1001");
    assertThat(event.source().published()).contains(LocalDate.of(2022, 2, 24));
    assertThat(event.said().reader()).isEqualTo("gdelt/2.0");
    assertThat(event.source().text()).contains("RUSMIL", "193", "Goldstein -10.0", "sources 3");
  }

  @Test
  void what_rests_on_a_single_source_is_kept_apart() {
    Imported imported = of(event("1") + event("2", Map.of(32, "1")));
    assertThat(imported.events())
        .extracting(e -> e.said().reader())
        .containsExactly("gdelt/2.0", "gdelt/2.0/single-source");
    assertThat(imported.events().get(1).said().confidence())
        .isLessThan(imported.events().get(0).said().confidence());
    assertThat(imported.remarks(Remark.SINGLE_SOURCE)).isEqualTo(1);
  }

  @Test
  void dates_that_are_artefacts_of_relative_dates_are_kept_apart() {
    Imported imported =
        of(
            event("1", Map.of(1, "20220217"))
                + event("2", Map.of(1, "20220125"))
                + event("3", Map.of(1, "20210224"))
                + event("4", Map.of(1, "20120227"))
                + event("5", Map.of(1, "20220223"))
                + event("6", Map.of(1, "20220218")));
    assertThat(imported.events())
        .extracting(e -> e.said().reader().endsWith("/relative-date"))
        .containsExactly(true, true, true, true, false, false);
    assertThat(imported.remarks(Remark.RELATIVE_DATE)).isEqualTo(4);
    assertThat(imported.events().get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2022, 2, 17)));
  }

  @Test
  void a_missing_side_is_not_invented_and_a_role_without_a_country_has_no_id() {
    Imported imported =
        of(
            event("1", Map.of(5, "", 6, ""))
                + event("2", Map.of(15, "COP", 16, "POLICE"))
                + event("3", Map.of(5, "IGOUNO", 6, "UNITED NATIONS")));
    assertThat(imported.told())
        .containsExactly(
            "- ASSAULT UKR", "RUS+MIL ASSAULT 'POLICE'+COP", "united-nations ASSAULT UKR");
  }

  @Test
  void codes_that_no_table_knows_are_kept_as_slugs_and_told_of() {
    Imported imported =
        of(event("1", Map.of(5, "QQX", 6, "QUUX")) + event("2", Map.of(5, "UKRQQX")));
    assertThat(imported.told()).containsExactly("cameo-qqx ASSAULT UKR", "UKR ASSAULT UKR");
    assertThat(imported.run.unknownNames(5)).containsExactly(Map.entry("CAMEO QQX", 2L));
  }

  @Test
  void appeals_are_requests_and_public_statements_have_no_type() {
    Imported imported =
        of(
            event("1", Map.of(26, "0233", 28, "02", 29, "1"))
                + event("2", Map.of(26, "010", 28, "01", 29, "1")));
    assertThat(imported.told()).containsExactly("RUS+MIL REQUEST UKR");
    assertThat(imported.remarks(Remark.NO_TYPE)).isEqualTo(1);
  }

  @Test
  void a_bad_row_is_named_with_its_line_and_the_rest_goes_in() {
    Imported imported =
        of(
            event("1")
                + event("2", Map.of(1, "20141301"))
                + event("3", Map.of(1, "00000000"))
                + "\t"
                + event("4")
                + event("5", Map.of(29, "RUS"))
                + event("6"));
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.complaints())
        .containsExactly(
            "20220224120000.export.CSV:2: Day: 20141301 is no day of the calendar",
            "20220224120000.export.CSV:3: Day: 00000000 is no day of the calendar",
            "20220224120000.export.CSV:4: 62 columns; events have 61 (2.0), 58 or 57 (1.0),"
                + " mentions 16",
            "20220224120000.export.CSV:5: QuadClass: 'RUS' in column 30; are the columns shifted?");
  }

  @Test
  void coordinates_off_the_globe_or_half_missing_are_left_out_and_told_of() {
    Imported imported = of(event("1", Map.of(56, "151.2")) + event("2", Map.of(56, "")));
    assertThat(imported.events())
        .allSatisfy(e -> assertThat(e.said().place().flatMap(Place::point)).isEmpty())
        .allSatisfy(e -> assertThat(e.said().place()).isPresent());
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(2);
  }

  @Test
  void a_row_twice_counts_once_and_an_id_with_other_content_is_kept_and_told_of() {
    Imported imported = of(event("1") + event("1") + event("1", Map.of(26, "190")));
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.REPEATED)).isEqualTo(1);
    assertThat(imported.remarks(Remark.ID_REUSED)).isEqualTo(1);
  }

  @Test
  void importing_again_gives_the_same_ids() {
    String file = event("1") + event("2");
    assertThat(of(file).statements).isEqualTo(of(file).statements);
  }

  @Test
  void the_older_layouts_are_told_apart_row_by_row() {
    Map<Integer, String> nowhere =
        Map.of(51, "0", 52, "", 53, "", 56, "0", 57, "0", 59, "20130203", 1, "19790101");
    Imported imported =
        Imported.of(
            "gdelt",
            "197901.csv",
            one("1", nowhere, 57) + one("2", Map.of(59, "20140101", 1, "20140101", 30, "4"), 58));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events())
        .extracting(
            e -> e.said().reader(), e -> e.source().document(), e -> e.said().place().isPresent())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("gdelt/1.0-backfile", "gdelt:1", false),
            org.assertj.core.groups.Tuple.tuple("gdelt/1.0", "https://example.org/2", true));
  }

  @Test
  void a_mention_is_the_event_on_another_articles_word_and_waits_without_it() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String told = mention("1", "https://example.net/a", "40");
    files.put("x.mentions.CSV", Imported.bytes(told + mention("9", "https://example.net/b", "20")));
    files.put("x.export.CSV", Imported.bytes(event("1")));
    Imported imported = Imported.of(new GdeltImport(), files);
    assertThat(imported.told()).containsExactly("RUS+MIL ASSAULT UKR", "RUS+MIL ASSAULT UKR");
    Event mention = imported.events().get(1);
    assertThat(mention.eventId()).contains("gdelt:1");
    assertThat(mention.source().document()).isEqualTo("https://example.net/a");
    assertThat(mention.source().sentence()).isEqualTo(3);
    assertThat(mention.said().confidence()).isEqualTo(0.4);
    assertThat(imported.remarks(Remark.WAITING)).isEqualTo(1);
  }

  /** A ledger that holds these, by the day on which they were told of. */
  private static Known holding(List<Event> events) {
    return new Known() {
      @Override
      public List<Statement> of(String document) {
        return List.of();
      }

      @Override
      public List<Event> events(LocalDate told, Set<String> ids) {
        return events.stream()
            .filter(event -> event.source().published().equals(Optional.of(told)))
            .filter(event -> ids.contains(event.eventId().orElse("")))
            .toList();
      }
    };
  }

  @Test
  void a_mention_of_an_event_that_the_ledger_has_is_the_same_as_if_both_had_come_together() {
    byte[] mention = Imported.bytes(mention("1", "https://example.net/a", "40"));
    Map<String, byte[]> both = new LinkedHashMap<>();
    both.put("x.export.CSV", Imported.bytes(event("1")));
    both.put("x.mentions.CSV", mention);
    List<Event> together = Imported.of(new GdeltImport(), both).events();
    Imported later =
        Imported.of(new GdeltImport(), Map.of("x.mentions.CSV", mention), holding(together));
    assertThat(later.events()).containsExactly(together.get(1));
    assertThat(later.remarks(Remark.WAITING)).isZero();
  }

  @Test
  void mentions_before_their_events_wait_for_them_whatever_the_files_are_called() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.mentions.CSV", Imported.bytes(mention("1", "https://example.net/a", "40")));
    files.put("b.CSV", Imported.bytes(event("1")));
    files.put("c.mentions.CSV", Imported.bytes(mention("2", "https://example.net/b", "40")));
    Imported imported = Imported.of(new GdeltImport(), files);
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.WAITING)).isEqualTo(1);
  }

  @Test
  void a_mention_with_shifted_or_impossible_cells_is_named_with_its_line() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("x.export.CSV", Imported.bytes(event("1")));
    String good = mention("1", "https://e.org/x", "100");
    files.put(
        "x.mentions.CSV",
        Imported.bytes(
            good
                + good.replace("20220224121500", "20221324121500")
                + good.replace("\t" + ADDED, "\texample.org")
                + mention("1", "https://e.org/x", "101")
                + mention("1", " ", "50")
                + mention("x1", "https://e.org/x", "50")));
    Imported imported = Imported.of(new GdeltImport(), files);
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.complaints())
        .containsExactly(
            "x.mentions.CSV:2: MentionTimeDate: 20221324121500 is no day of the calendar",
            "x.mentions.CSV:3: EventTimeDate: 'example.org' is no day (YYYYMMDD)",
            "x.mentions.CSV:4: Confidence: '101' is not within 0 to 100; are the columns shifted?",
            "x.mentions.CSV:5: MentionIdentifier: blank",
            "x.mentions.CSV:6: GlobalEventID: 'x1' in column 1; are the columns shifted?");
  }

  @Test
  void mentions_whose_last_columns_were_trimmed_are_read() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("x.export.CSV", Imported.bytes(event("1")));
    files.put(
        "x.mentions.CSV", Imported.bytes(mention("1", "https://e.org/x", "100").stripTrailing()));
    assertThat(Imported.of(new GdeltImport(), files).events()).hasSize(2);
  }

  @Test
  void archives_byte_order_marks_and_line_ends_do_not_matter() {
    byte[] file = Imported.bytes("\uFEFF" + (event("1") + event("2")).replace("\n", "\r\n"));
    Imported imported =
        Imported.of(new GdeltImport(), Map.of("a.zip", Imported.zipped("a.export.CSV", file)));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.events().get(0).source().document()).isEqualTo("https://example.org/1");
  }

  @Test
  void an_archive_that_breaks_off_keeps_what_stood_before() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      rows.append(event(Integer.toString(i * 7919)));
    }
    byte[] whole = Imported.zipped("a.export.CSV", Imported.bytes(rows.toString()));
    Imported imported =
        Imported.of(new GdeltImport(), Map.of("a.zip", Arrays.copyOf(whole, whole.length * 2 / 3)));
    assertThat(imported.events()).isNotEmpty();
    assertThat(imported.complaints())
        .last()
        .asString()
        .contains("a.zip:", "cut off or damaged", "anew");
  }

  @Test
  void a_line_in_another_charset_is_read_as_such() {
    byte[] latin = event("1", Map.of(52, "Bogotá")).getBytes(StandardCharsets.ISO_8859_1);
    Imported imported = Imported.of(new GdeltImport(), Map.of("x.export.CSV", latin));
    assertThat(imported.events().get(0).said().place().map(Place::name))
        .isEqualTo(Optional.of("Bogotá"));
    assertThat(imported.remarks(Remark.NOT_UTF8)).isEqualTo(1);
  }

  @Test
  void a_file_of_another_format_is_named() {
    assertThatThrownBy(
            () -> of("event_id_cnty,event_date,event_type,actor1\nX1,2020-01-01,Battles,A\n"))
        .isInstanceOf(ImportException.class)
        .hasMessageContainingAll("not GDELT", "looks like ACLED", "thaw import acled");
    assertThatThrownBy(() -> of("GLOBALEVENTID\tSQLDATE\tActor1Code\n1\t20140101\tRUS\n"))
        .hasMessageContainingAll("secondary GDELT export", "--mapping");
    assertThatThrownBy(() -> of("1\u000120140101\u0001RUS\n")).hasMessageContaining("Hive");
    assertThatThrownBy(() -> of("just words\n")).hasMessageContaining("thaw import --help");
  }

  @Test
  void what_is_no_table_is_refused_in_plain_words() {
    assertThatThrownBy(() -> of("")).hasMessageContaining("empty");
    assertThatThrownBy(() -> of("\u0000\u0001\u0002\u0003\u0004\u0005junk"))
        .hasMessageContaining("binary");
    assertThatThrownBy(() -> of("<html><body>404</body></html>")).hasMessageContaining("web page");
    assertThatThrownBy(() -> of("version https://git-lfs.github.com/spec/v1\n"))
        .hasMessageContaining("git lfs pull");
    byte[] utf16 = event("1").getBytes(StandardCharsets.UTF_16);
    assertThatThrownBy(() -> Imported.of(new GdeltImport(), Map.of("x.CSV", utf16)))
        .hasMessageContaining("iconv");
  }
}
