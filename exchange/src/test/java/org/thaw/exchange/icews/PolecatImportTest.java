package org.thaw.exchange.icews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;
import org.thaw.statement.Place;

/** Rows are invented; columns are those of POLECAT. */
final class PolecatImportTest {

  static final String HEADER =
      "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tQuad Code\tContexts"
          + "\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors"
          + "\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country"
          + "\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title"
          + "\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince"
          + "\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource"
          + "\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage"
          + "\tVersion";

  static String row(String... changed) {
    Map<String, String> cells = new HashMap<>();
    for (String name : HEADER.split("\t", -1)) {
      cells.put(name, "None");
    }
    cells.putAll(
        Imported.cells(
            "Event ID", "20210509-0001-0123456789ab_COERCE_arrest",
            "Event Date", "2021-05-09",
            "Event Type", "COERCE",
            "Event Mode", "arrest",
            "Event Intensity", "-7.00",
            "Contexts", "repression | human_rights ",
            "Actor Name", "the state's police",
            "Actor Country", "Belarus",
            "Actor COW", "370",
            "Primary Actor Sector", "COP",
            "Recipient Name", "Hill Front",
            "Primary Recipient Sector", "REB",
            "Raw Placename", "",
            "Source", "Example Wire",
            "Publication Date", "2021-05-09"));
    cells.putAll(Imported.cells(changed));
    return Imported.row(HEADER, "\t", cells) + "\n";
  }

  static Imported of(String... rows) {
    return Imported.of("polecat", "ngecEvents.txt", HEADER + "\n" + String.join("", rows));
  }

  @Test
  void a_row_becomes_an_event_of_its_type_mode_and_contexts() {
    Imported imported = of(row());
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).containsExactly("BLR+COP COERCE hill-front+REB");
    Event event = imported.events().get(0);
    assertThat(event.mode()).contains("arrest");
    assertThat(event.contexts()).containsExactly("repression", "human-rights");
    assertThat(event.said().place()).isEmpty();
    assertThat(event.source().document()).isEqualTo("polecat-story:20210509-0001-0123456789ab");
  }

  @Test
  void none_and_na_are_missing_values_and_no_actors_modes_or_places() {
    Imported imported =
        of(
            row(
                "Event Mode",
                "NA",
                "Recipient Name",
                "None",
                "Primary Recipient Sector",
                "None",
                "Contexts",
                "None"));
    assertThat(imported.told()).containsExactly("BLR+COP COERCE -");
    assertThat(imported.events().get(0).mode()).isEmpty();
    assertThat(imported.events().get(0).contexts()).isEmpty();
  }

  @Test
  void one_name_that_meant_two_entities_gives_both() {
    Imported imported =
        of(
            row(
                "Actor Name",
                "A; B",
                "Actor Country",
                "Belarus; Ukraine",
                "Actor COW",
                "370; 369",
                "Primary Actor Sector",
                "GOV; MIL"));
    assertThat(imported.told())
        .containsExactly("BLR+GOV COERCE hill-front+REB", "UKR+MIL COERCE hill-front+REB");
    assertThat(imported.events())
        .extracting(Event::eventId)
        .containsOnly(imported.events().get(0).eventId());
  }

  @Test
  void older_names_of_columns_blank_ones_at_the_end_and_ragged_rows_are_read() {
    String older = HEADER.replace("Event Intensity", "Intensity");
    Imported imported =
        Imported.of(
            "polecat",
            "x.txt",
            older
                + "\tHeadline\n"
                + row().stripTrailing()
                + "\n"
                + row("Event ID", "x").stripTrailing()
                + "\t\t\t\n");
    assertThat(imported.problems).isEmpty();
    assertThat(imported.events()).hasSize(2);
  }

  @Test
  void bad_rows_are_named() {
    Imported imported =
        of(
            row("Event Type", "Minsk"),
            row("Event Date", "2021-13-01"),
            row("Event ID", "9", "Latitude", "95", "Longitude", "27.5", "Placename", "Minsk"));
    assertThat(imported.complaints())
        .containsExactly(
            "ngecEvents.txt:2: Event Type: 'Minsk' is none of PLOVER's; are the columns shifted?",
            "ngecEvents.txt:3: Event Date: 2021-13-01 is no day of the calendar");
    assertThat(imported.remarks(Remark.BAD_POINT)).isEqualTo(1);
    assertThat(imported.events().get(0).said().place().map(Place::name)).contains("Minsk");
  }
}
