package org.thaw.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  private static final Lexicon LEXICON = LexiconLoader.load();

  @ParameterizedTest
  @CsvSource({
    "Azerbaijani, AZE",
    "Kremlin, RUS",
    "Kosovo, XKX",
    "Abkhazia, abkhazia",
    "Sukhumi, abkhazia",
    "Western Sahara, ESH",
    "Houthis, houthis",
    "NATO, north-atlantic-treaty-organization",
    "the West, west",
  })
  void knows_actors_by_name_demonym_and_seat(String phrase, String id) {
    assertThat(LEXICON.find(phrase)).extracting(Actor::id).contains(id);
  }

  @Test
  void knows_who_held_an_office_on_a_day() {
    assertThat(LEXICON.officeOn("volodymyr-zelensky", LocalDate.of(2022, 3, 1)))
        .hasValueSatisfying(office -> assertThat(office.polity()).isEqualTo("UKR"));
    assertThat(LEXICON.officeOn("volodymyr-zelensky", LocalDate.of(2015, 3, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states.tsv",
        "territories.tsv",
        "regions.tsv",
        "organisations.tsv",
        "groups.tsv",
        "places.tsv"
      })
  void every_id_is_iso_or_a_slug_and_stands_once_in_its_file(String file) {
    List<String> ids = Tsv.rows(LexiconLoader.class, file).stream().map(row -> row.at(0)).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void every_office_belongs_to_an_actor_that_the_lexicon_knows() {
    assertThat(Tsv.rows(LexiconLoader.class, "leaders.tsv"))
        .allMatch(
            row ->
                LEXICON.offices(row.at(0)).stream()
                    .allMatch(o -> LEXICON.actor(o.polity()).isPresent()));
  }

  @Test
  void makes_slugs_as_the_design_has_them() {
    assertThat(Slugs.of("People's Défense (Units)")).isEqualTo("peoples-defense-units");
  }
}
