package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events that nouns tell, and those that they do not. */
class DeedsTest {

  @Test
  void fighting_between_two_is_an_attack_each_way() {
    assertThat(Texts.lines("Fighting between Georgian and Abkhaz forces killed ten people."))
        .contains("GEO ASSAULT abkhazia", "abkhazia ASSAULT GEO");
  }

  @Test
  void the_shelling_of_a_town_is_not_the_towns() {
    assertThat(Texts.lines("The shelling of Stepanakert killed ten people."))
        .noneMatch(line -> line.startsWith("nagorno-karabakh ASSAULT"));
  }

  @Test
  void whoever_blames_for_a_deed_has_not_done_it() {
    assertThat(Texts.lines("Armenia blamed Azerbaijan for the shelling."))
        .contains("ARM ACCUSE AZE", "AZE ASSAULT -")
        .doesNotContain("ARM ASSAULT -");
  }

  @Test
  void suspended_talks_are_not_held() {
    assertThat(Texts.lines("Sudan suspended talks with Chad."))
        .contains("SDN REJECT TCD")
        .noneMatch(line -> line.contains("CONSULT"));
  }

  @Test
  void lifted_sanctions_are_not_imposed() {
    assertThat(Texts.lines("The European Union lifted its sanctions against Burundi."))
        .contains("european-union CONCEDE BDI")
        .noneMatch(line -> line.contains("SANCTION"));
  }

  @Test
  void whoever_comes_under_fire_is_attacked() {
    assertThat(Texts.lines("Lebanese troops came under fire from Israel."))
        .contains("ISR ASSAULT LBN");
  }
}
