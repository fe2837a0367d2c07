package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are none of a format's, for every format. */
final class BadFilesTest {

  static Stream<ImportFormat> formats() {
    return Formats.imports().stream();
  }

  private static void assertRefused(ImportFormat format, byte[] file, String... words) {
    assertRefused(format, "data.csv", file, words);
  }

  private static void assertRefused(
      ImportFormat format, String name, byte[] file, String... words) {
    assertThatThrownBy(() -> Imported.of(format, Map.of(name, file)))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith(name)
        .hasMessageContainingAll(words)
        .message()
        .hasLineCount(1);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_empty_file_is_refused(ImportFormat format) {
    assertRefused(format, new byte[0], "empty");
    assertRefused(format, Imported.bytes(" \r\n\r\n"), "empty");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void binary_junk_is_refused(ImportFormat format) {
    byte[] junk = new byte[20_000];
    new Random(7).nextBytes(junk);
    assertRefused(format, junk, "binary data");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_web_page_and_a_pointer_to_the_data_are_refused(ImportFormat format) {
    assertRefused(format, Imported.bytes("\n<!DOCTYPE html><p>Sign in</p>"), "web page");
    assertRefused(
        format, Imported.bytes("version https://git-lfs.github.com/spec/v1\n"), "git lfs");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void utf_16_is_refused_with_the_way_to_utf_8(ImportFormat format) {
    assertRefused(format, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16), "UTF-16", "iconv");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void words_that_are_no_table_are_refused(ImportFormat format) {
    assertRefused(
        format,
        Imported.bytes("Dear all,\nplease find the data attached.\n"),
        "not ",
        "thaw import --help");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_archive_that_is_cut_off_is_told_of(ImportFormat format) {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    String rows = "x".repeat(9000) + Arrays.toString(noise);
    byte[] zip = Imported.zipped("data.csv", Imported.bytes(rows));
    assertRefused(format, Arrays.copyOf(zip, 20), "cut off");
    Imported imported = Imported.of(format, Map.of("data.csv", Arrays.copyOf(zip, 45)));
    assertThat(imported.complaints()).singleElement().asString().contains("data.csv:", "cut off");
  }

  /** A header or first row of each format. */
  private static final Map<String, String> FIRST =
      Map.of(
          "icews", "Event ID\tEvent Date\tSource Name\tCAMEO Code\tTarget Name",
          "polecat", "Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Name\tRecipient Name",
          "acled", "event_id_cnty,event_date,event_type,actor1",
          "ucdp", "id,type_of_violence,dyad_new_id,side_a,side_b",
          "phoenix", "eid,story_date,source,source_root,target,code",
          "pax", "Con,AgtId,Agt,Dat",
          "jsonl", "{\"id\":\"x\"}",
          "gdelt", "1\t20140101" + "\t".repeat(59));

  static Stream<List<String>> pairs() {
    return FIRST.keySet().stream()
        .flatMap(is -> FIRST.keySet().stream().map(named -> List.of(is, named)))
        .filter(pair -> !pair.get(0).equals(pair.get(1)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_file_of_another_format_is_refused_with_its_name(List<String> pair) {
    String is = pair.get(0);
    ImportFormat named = Formats.importNamed(pair.get(1)).orElseThrow();
    byte[] file = Imported.bytes(FIRST.getOrDefault(is, "") + "\n");
    assertRefused(named, file, "looks like", "thaw import " + is);
  }

  @Test
  void a_text_beside_the_data_in_an_archive_is_told_of_and_the_data_goes_in() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("README.txt", Imported.bytes("Dear all,\nplease find the data attached.\n"));
    members.put("map.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 13, 10, 26, 10});
    members.put("pax.csv", Imported.bytes("AgtId,Agt,Dat,Part,Ce\n1,Accord,1994-05-12,Mali,2\n"));
    ImportFormat pax = Formats.importNamed("pax").orElseThrow();
    Imported imported = Imported.of(pax, Map.of("a.zip", Imported.zipped(members)));
    assertThat(imported.statements).hasSize(1);
    assertThat(imported.complaints())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("a.zip!/README.txt:1: not PA-X"))
        .anySatisfy(line -> assertThat(line).startsWith("a.zip!/map.png:1: no text"));
    members.remove("pax.csv");
    assertRefused(pax, "a.zip", Imported.zipped(members), "a.zip!/README.txt", "not PA-X");
  }

  @Test
  void an_archive_without_files_is_refused() {
    byte[] empty = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assertRefused(Formats.importNamed("acled").orElseThrow(), empty, "no whole file in it");
  }
}
