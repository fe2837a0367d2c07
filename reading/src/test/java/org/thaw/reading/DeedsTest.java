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

  @Test
  void rebels_of_a_state_are_not_the_state() {
    assertThat(Texts.lines("Separatists in Cameroon kidnapped a dozen schoolchildren."))
        .noneMatch(line -> line.startsWith("CMR"));
    assertThat(Texts.lines("Cameroonian rebels attacked a village."))
        .noneMatch(line -> line.startsWith("CMR"));
  }

  @Test
  void rebels_of_a_state_are_the_group_at_home_there_that_was_spoken_of() {
    assertThat(
            Texts.lines(
                "Boko Haram seized a town in Nigeria. Nigerian militants also attacked Cameroon."))
        .contains("boko-haram ASSAULT CMR");
  }

  @Test
  void whoever_brokers_a_truce_does_not_make_it() {
    assertThat(Texts.lines("Norway brokered a truce between Sri Lanka and the Tamil Tigers."))
        .contains("LKA AGREE liberation-tigers-of-tamil-eelam")
        .noneMatch(line -> line.startsWith("NOR AGREE"));
  }

  @Test
  void rockets_launched_at_somebody_are_an_attack() {
    assertThat(Texts.lines("Polisario launched rockets at Moroccan positions."))
        .contains("polisario-front ASSAULT MAR");
  }

  @Test
  void it_is_who_says_what_it_did() {
    assertThat(Texts.lines("Israel blamed Hezbollah, which denied that it had fired on Israel."))
        .anyMatch(line -> line.contains("hezbollah ASSAULT ISR"))
        .noneMatch(line -> line.startsWith("ISR ASSAULT"));
  }

  @Test
  void who_fights_each_other_is_not_allied() {
    assertThat(Texts.lines("Congo and Rwanda fought in Kisangani."))
        .contains("COD ASSAULT RWA")
        .noneMatch(line -> line.contains("ALLIED_WITH"));
    assertThat(Texts.lines("Ugandan troops fight alongside Congo."))
        .contains("UGA ALLIED_WITH COD");
  }

  @Test
  void one_who_signs_or_agrees_has_agreed() {
    assertThat(Texts.lines("Sudan signed the peace agreement.")).contains("SDN AGREE -");
    assertThat(Texts.lines("Kosovo's prime minister agreed to the plan.")).contains("XKX AGREE -");
    assertThat(Texts.lines("Kyrgyzstan agreed on a ceasefire with Tajikistan."))
        .contains("KGZ AGREE TJK");
  }

  @Test
  void a_ceasefire_that_is_called_off_is_no_promise() {
    assertThat(Texts.lines("The ELN called off the ceasefire."))
        .noneMatch(line -> line.contains("CEASEFIRE"));
  }
}
