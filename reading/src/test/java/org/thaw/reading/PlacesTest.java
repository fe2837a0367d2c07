package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.statement.EventType;
import org.thaw.statement.Place;

/** Where events happened. */
class PlacesTest {

  private static List<String> places(String text, EventType type) {
    return Texts.events(text).stream()
        .filter(e -> e.relation() == type)
        .map(e -> e.said().place().map(p -> p.id().orElse("?") + "/" + p.name()).orElse("-"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The leaders of Armenia and Azerbaijan met in Sochi. | CONSULT | sochi/Sochi",
        "Azerbaijani troops attacked Armenian positions near Martuni. | ASSAULT | martuni/Martuni",
        "Azerbaijani forces shelled Khankendi. | ASSAULT | stepanakert/Khankendi",
        "Antony Blinken visited Kyiv. | CONSULT | kyiv/Kyiv",
        "Russian soldiers detained a driver at the Lachin checkpoint. | COERCE | lachin-bridge/Lachin checkpoint",
        "Kyrgyz and Tajik troops clashed on the Kyrgyz-Tajik border. | ASSAULT | ?/Kyrgyz-Tajik border",
        "Russian troops attacked Ukrainian forces in Ukraine. | ASSAULT | UKR/Ukraine",
      })
  void takes_the_place_from_the_sentence(String text, EventType type, String place) {
    assertThat(places(text, type)).containsExactly(place);
  }

  @Test
  void a_deed_is_not_placed_by_where_it_is_spoken_of() {
    assertThat(places("Russia said in Geneva that Georgia had attacked it.", EventType.ASSAULT))
        .containsExactly("-");
  }

  @Test
  void a_speech_is_not_placed_by_what_it_is_about() {
    assertThat(places("Moscow accused Kyiv of shelling a market in Donetsk.", EventType.ACCUSE))
        .containsExactly("-");
  }

  @Test
  void a_dateline_places_a_meeting_of_the_day_but_no_attack() {
    String talks = "BRUSSELS, Nov 15 - Serbia and Kosovo met on Monday.";
    assertThat(places(talks, EventType.CONSULT)).containsExactly("brussels/BRUSSELS");
    String attack = "TBILISI, Nov 15 - Russia attacked Georgian positions on Monday.";
    assertThat(places(attack, EventType.ASSAULT)).containsExactly("-");
  }

  @Test
  void a_town_has_a_point_and_a_state_is_too_wide_for_one() {
    assertThat(Texts.events("Russian troops attacked Ukrainian forces near Bakhmut."))
        .extracting(e -> e.said().place().orElseThrow().point().orElseThrow())
        .contains(new Place.Point(48.59, 38.00));
    assertThat(Texts.events("Russian troops attacked Ukrainian forces in Ukraine."))
        .allMatch(e -> e.said().place().orElseThrow().point().isEmpty());
  }
}
