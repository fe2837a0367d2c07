package org.thaw.cli.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.actor.LexiconLoader;

class PartsTest {

  private static final Lexicon LEXICON = LexiconLoader.loadNames();
  private static final Parts PARTS = new Parts(LEXICON.actors());

  @Test
  void towns_lie_where_the_gazetteer_has_them_and_territories_where_the_file_has_them() {
    assertThat(PARTS.of("abkhazia")).contains("gudauta", "kodori-gorge");
    assertThat(PARTS.of("ESH")).contains("smara", "guerguerat");
  }

  @Test
  void what_lies_within_a_part_lies_within_the_whole() {
    assertThat(PARTS.of("gali-district")).contains("ingur");
    assertThat(PARTS.of("abkhazia")).contains("ingur");
  }

  @Test
  void a_state_has_none() {
    assertThat(PARTS.of("UKR")).isEmpty();
    assertThat(PARTS.of("GEO")).isEmpty();
  }

  @Test
  void every_part_and_whole_of_the_file_is_known_to_the_lexicon() {
    assertThat(Parts.rows())
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(2);
              assertThat(LEXICON.actor(row[0])).as(row[0]).isPresent();
              assertThat(LEXICON.actor(row[1])).as(row[1]).isPresent();
            });
  }
}
