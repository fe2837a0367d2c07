package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom the name of a city, a common noun or an office stands for. */
class WhoIsMeantTest {

  @Test
  void the_city_that_talks_are_named_after_is_no_party_to_them() {
    assertThat(
            Texts.lines("The Geneva talks, in which Georgian and Russian diplomats sit, failed."))
        .noneMatch(line -> line.contains("CHE"));
    assertThat(Texts.lines("The Doha accord of February 2020 obliged the Taliban to negotiate."))
        .noneMatch(line -> line.contains("QAT"));
    assertThat(Texts.lines("Moscow talks tough, and Moscow accused Georgia."))
        .contains("RUS ACCUSE GEO");
  }

  @Test
  void cities_in_which_two_sides_meet_are_not_the_two_sides() {
    assertThat(
            Texts.lines(
                "Colombia and the ELN signed a ceasefire. The two sides have been negotiating since"
                    + " November, first in Caracas and then in Mexico City."))
        .noneMatch(line -> line.contains("VEN") || line.contains("MEX"));
  }

  @Test
  void the_island_is_an_island() {
    assertThat(
            Texts.lines(
                "President Lai of Taiwan visited the United States. China considers the self-ruled"
                    + " island its own territory."))
        .contains("CHN CLAIMS TWN")
        .doesNotContain("CHN CLAIMS USA");
  }

  @Test
  void presidents_lead_one_state_each() {
    assertThat(
            Texts.lines(
                "Presidents Vladimir Putin of Russia and Ilham Aliyev of Azerbaijan met in Sochi."))
        .contains("vladimir-putin LEADS RUS", "ilham-aliyev LEADS AZE");
  }

  @Test
  void whoever_is_elected_president_leads() {
    assertThat(Texts.lines("Aslan Maskhadov was elected president of Chechnya in January 1997."))
        .contains("aslan-maskhadov LEADS chechnya");
  }

  @Test
  void closing_ones_own_crossing_is_done_to_nobody_who_is_named() {
    assertThat(Texts.lines("Pakistan has closed the Torkham crossing."))
        .containsExactly("PAK COERCE -");
  }

  @Test
  void a_rival_army_is_not_the_state() {
    assertThat(Texts.lines("The Libyan National Army attacked Turkish forces."))
        .containsExactly("libyan-national-army ASSAULT TUR");
  }

  @Test
  void separatist_forces_are_the_rebels_who_were_spoken_of() {
    assertThat(
            Texts.lines("The LTTE fought on. The army said rebel fighters shelled its positions."))
        .contains("liberation-tigers-of-tamil-eelam ASSAULT -");
  }

  @Test
  void what_is_condemned_was_done_by_whoever_stands_behind_by() {
    assertThat(Texts.lines("Turkey condemned the violation of the ceasefire by the Abkhaz side."))
        .contains("TUR ACCUSE abkhazia");
    assertThat(Texts.lines("Russia was condemned by Georgia.")).containsExactly("GEO ACCUSE RUS");
  }

  @Test
  void whoever_holds_a_city_responsible_does_not_control_it() {
    assertThat(Texts.lines("Pristina holds Belgrade responsible."))
        .containsExactly("XKX ACCUSE SRB");
  }

  @Test
  void both_who_sign_agree_with_each_other() {
    assertThat(
            Texts.lines(
                "Gustavo Petro's government and the ELN signed a six-month ceasefire in Havana."))
        .contains(
            "COL AGREE national-liberation-army-colombia",
            "national-liberation-army-colombia AGREE COL");
  }

  @Test
  void names_that_begin_with_a_possessive_are_found_whole() {
    assertThat(Texts.lines("The People's Republic of China claims Taiwan."))
        .contains("CHN CLAIMS TWN")
        .noneMatch(line -> line.startsWith("TWN"));
    assertThat(Texts.lines("The Lord's Resistance Army attacked Uganda."))
        .contains("lords-resistance-army ASSAULT UGA");
  }

  @Test
  void both_territories_are_territories_even_where_states_were_named_last() {
    assertThat(
            Texts.lines(
                "Venezuela recognised Abkhazia and South Ossetia on Thursday, after Russia and"
                    + " Nicaragua. Georgia, which claims both territories, dismissed the step."))
        .contains("GEO CLAIMS abkhazia", "GEO CLAIMS south-ossetia")
        .noneMatch(line -> line.contains("CLAIMS VEN") || line.contains("CLAIMS NIC"));
  }

  @Test
  void taking_note_takes_no_land() {
    assertThat(Texts.lines("The Security Council took note of both Morocco and Algeria."))
        .noneMatch(line -> line.contains("CONTROLS"));
  }

  @Test
  void both_sides_are_the_two_that_the_text_is_about() {
    assertThat(
            Texts.lines(
                "Armenia and Azerbaijan fought again on Monday. Armenia accused Azerbaijan of shelling"
                    + " a village. Azerbaijan denied it and accused Armenia of a raid. Armenia buried"
                    + " two soldiers. Turkey and Iran sent envoys. France urged both sides to keep"
                    + " the truce."))
        .contains("FRA REQUEST ARM", "FRA REQUEST AZE")
        .noneMatch(line -> line.equals("FRA REQUEST TUR") || line.equals("FRA REQUEST IRN"));
  }
}
