package org.thaw.exchange.icews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.exchange.icews.PolecatImportTest.HEADER;
import static org.thaw.exchange.icews.PolecatImportTest.of;
import static org.thaw.exchange.icews.PolecatImportTest.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Place;

/** What stands in POLECAT's files that one would not expect; rows are invented. */
final class PolecatOdditiesTest {

  @Test
  void an_event_without_parties_is_left_out_and_counted() {
    Imported imported =
        of(
            row(
                "Actor Name",
                "None",
                "Actor Country",
                "None",
                "Actor COW",
                "None",
                "Recipient Name",
                "NA"));
    assertThat(imported.statements).isEmpty();
    assertThat(imported.remarks(Remark.NO_PARTY)).isEqualTo(1);
  }

  @Test
  void a_place_is_named_without_nones_and_its_country_in_words() {
    Imported imported =
        of(row("City", "Minsk", "Country", "BLR", "Raw Placename", "Minsk; the city"));
    assertThat(imported.events().get(0).said().place().map(Place::name)).contains("Minsk, Belarus");
  }

  @Test
  void lists_are_trimmed_and_a_blank_part_at_their_end_is_none() {
    Imported imported =
        of(row("Contexts", "repression | None | human_rights | ", "Actor Sectors", "COP | GOV "));
    assertThat(imported.events().get(0).contexts()).containsExactly("repression", "human-rights");
  }

  @Test
  void an_entity_that_a_list_names_twice_acts_once() {
    Imported imported =
        of(
            row(
                "Actor Name",
                "A; A",
                "Actor Country",
                "Belarus; Belarus",
                "Actor COW",
                "370; 370",
                "Primary Actor Sector",
                "GOV; GOV"));
    assertThat(imported.told()).containsExactly("BLR+GOV COERCE hill-front+REB");
  }

  @Test
  void one_name_with_two_countries_stands_for_both() {
    Imported imported = of(row("Actor Country", "Belarus; Ukraine", "Actor COW", "370; 369"));
    assertThat(imported.told())
        .containsExactly("BLR+COP COERCE hill-front+REB", "UKR+COP COERCE hill-front+REB");
  }

  @Test
  void several_events_of_a_story_share_its_document() {
    Imported imported =
        of(
            row(),
            row(
                "Event ID",
                "20210509-0001-0123456789ab_ACCUSE",
                "Event Type",
                "ACCUSE",
                "Event Mode",
                "None"),
            row(
                "Event ID",
                "99999999-0001-0123456789ab_AID",
                "Event Type",
                "AID",
                "Event Mode",
                "NA"));
    assertThat(imported.events())
        .extracting(event -> event.source().document())
        .containsExactly(
            "polecat-story:20210509-0001-0123456789ab",
            "polecat-story:20210509-0001-0123456789ab",
            "polecat-story:99999999-0001-0123456789ab");
    assertThat(imported.events()).extracting(Event::eventId).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Event Intensity", "Intensity"})
  void the_intensity_is_kept_in_the_words_of_the_row(String column) {
    String header = HEADER.replace("Event Intensity", column);
    Imported imported = Imported.of("polecat", "x.txt", header + "\n" + row());
    assertThat(imported.events().get(0).source().text()).contains("intensity -7.00");
  }

  @Test
  void a_line_that_is_latin_1_is_read_as_such() {
    byte[] latin =
        (HEADER + "\n" + row("Placename", "Bogotá")).getBytes(StandardCharsets.ISO_8859_1);
    Imported imported = Imported.of(new PolecatImport(), Map.of("x.txt", latin));
    assertThat(imported.events().get(0).said().place().map(Place::name)).contains("Bogotá");
    assertThat(imported.remarks(Remark.NOT_UTF8)).isEqualTo(1);
  }

  @Test
  void apostrophes_and_quotes_are_letters() {
    Imported imported =
        of(
            row("Actor Title", "\"chief\" ['s note", "Actor Name", "the people's 'police"),
            row("Event ID", "2"));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(2);
  }

  @Test
  void a_header_that_names_more_than_the_rows_have_moves_nothing() {
    List<String> names = new ArrayList<>(Arrays.asList(HEADER.split("\t", -1)));
    names.add(names.indexOf("Placename"), "Headline");
    Imported imported =
        Imported.of(
            "polecat",
            "x.txt",
            String.join("\t", names)
                + "\n"
                + row("Placename", "Minsk", "Latitude", "53.9", "Longitude", "27.57"));
    assertThat(imported.problems).isEmpty();
    Event event = imported.events().get(0);
    assertThat(event.said().place())
        .contains(
            new Place(
                java.util.Optional.empty(),
                "Minsk",
                java.util.Optional.of(new Place.Point(53.9, 27.57))));
    assertThat(event.source().title()).contains("Example Wire");
  }

  @Test
  void an_id_that_comes_again_with_other_content_is_kept_and_told_of() {
    Imported imported = of(row(), row(), row("Event Mode", "seize"));
    assertThat(imported.events()).hasSize(2);
    assertThat(imported.remarks(Remark.REPEATED)).isEqualTo(1);
    assertThat(imported.remarks(Remark.ID_REUSED)).isEqualTo(1);
  }

  @Test
  void columns_that_moved_are_told_of_and_the_rest_goes_in() {
    Imported imported =
        of(
            row().replace("\tCOERCE\t", "\t\tCOERCE\t"),
            row().replaceFirst("\tNone\t", "\t"),
            row("Event Date", "0000-00-00"),
            row("Event Date", "20141301"),
            row("Event Date", "", "Publication Date", "2021-05-09"),
            row());
    assertThat(imported.complaints())
        .containsExactly(
            "ngecEvents.txt:2: 41 columns instead of 40: shifted or cut off",
            "ngecEvents.txt:3: Publication Date: 'None' is no day (YYYY-MM-DD); are the columns shifted?",
            "ngecEvents.txt:4: Event Date: 0000-00-00 is no day of the calendar",
            "ngecEvents.txt:5: Event Date: '20141301' is no day (YYYY-MM-DD)",
            "ngecEvents.txt:6: Event Date: '' is no day (YYYY-MM-DD)");
    assertThat(imported.events()).hasSize(1);
  }
}
