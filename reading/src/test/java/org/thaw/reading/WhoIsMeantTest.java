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

  @Test
  void both_countries_are_two_and_no_land_between_them() {
    assertThat(
            Texts.lines(
                "Abyei lies between Sudan and South Sudan. Both countries claim Abyei, and Sudan"
                    + " keeps soldiers in Abyei."))
        .contains("SDN CLAIMS abyei", "SSD CLAIMS abyei");
  }

  @Test
  void all_three_countries_are_three() {
    assertThat(
            Texts.lines(
                "Mali, Niger and Burkina Faso have left the bloc. France accused the three countries"
                    + " of ingratitude."))
        .contains("FRA ACCUSE MLI", "FRA ACCUSE NER", "FRA ACCUSE BFA");
  }

  @Test
  void ones_neighbour_is_the_other() {
    assertThat(
            Texts.lines(
                "Ecuador and Peru fought a short war in 1995. Peru accused its neighbour of planting"
                    + " mines."))
        .contains("PER ACCUSE ECU")
        .doesNotContain("PER ACCUSE PER");
  }

  @Test
  void offices_of_an_organisation_are_not_those_of_the_state_that_is_spoken_of() {
    assertThat(
            Texts.lines(
                "The United Nations has sent observers to Sri Lanka. The Secretary-General urged Sri"
                    + " Lanka to let civilians leave."))
        .contains("united-nations REQUEST LKA");
    assertThat(
            Texts.lines(
                "Inspectors of the International Atomic Energy Agency left Iran. The Director General"
                    + " called on Iran to answer its questions."))
        .contains("international-atomic-energy-agency REQUEST IRN");
  }

  @Test
  void a_court_is_the_one_that_was_named() {
    assertThat(
            Texts.lines(
                "Guyana took the case to the International Court of Justice. The Court ordered"
                    + " Venezuela to stop the vote."))
        .contains("international-court-of-justice REQUEST VEN");
  }

  @Test
  void a_breakaway_state_is_no_state_that_others_recognise() {
    assertThat(
            Texts.lines(
                "Ersin Tatar leads Northern Cyprus. Cyprus protested in Nicosia. Turkey is the only"
                    + " country that recognises the breakaway state."))
        .contains("TUR RECOGNISES northern-cyprus")
        .doesNotContain("TUR RECOGNISES CYP");
  }

  @Test
  void a_government_is_not_that_of_a_group_of_rebels() {
    assertThat(
            Texts.lines(
                "Rebels of the Coalition of Patriots for Change attacked Bangui in the Central African"
                    + " Republic. The government accused France of silence."))
        .contains("CAF ACCUSE FRA");
  }

  @Test
  void they_are_the_subject_of_the_clause_that_theirs_is_part_of() {
    assertThat(
            Texts.lines(
                "Chechnya voted in May. Russian troops left Chechnya after they had shelled villages"
                    + " in Georgia."))
        .contains("RUS ASSAULT GEO")
        .doesNotContain("chechnya ASSAULT GEO");
  }

  @Test
  void peoples_are_apart_from_the_land_where_they_live() {
    assertThat(Texts.lines("Misseriya fighters attacked a United Nations convoy in Abyei."))
        .contains("misseriya ASSAULT united-nations");
    assertThat(Texts.lines("Kosovo Serbs depend on salaries from Serbia."))
        .contains("kosovo-serbs DEPENDS_ON SRB");
  }

  @Test
  void a_name_again_in_brackets_is_no_second_party() {
    assertThat(
            Texts.lines(
                "The Philippine government and the Moro Islamic Liberation Front (MILF) signed a"
                    + " peace accord on Thursday."))
        .contains("PHL AGREE moro-islamic-liberation-front");
  }

  @Test
  void the_secretary_of_state_is_the_person_named_behind() {
    assertThat(Texts.lines("Secretary of State Antony Blinken met Mahmoud Abbas in Ramallah."))
        .noneMatch(line -> line.startsWith("Secretary"));
  }

  @Test
  void the_government_that_agrees_with_a_group_is_that_of_its_state() {
    assertThat(Texts.lines("The recognised government and the Houthis agreed on a truce."))
        .contains("YEM AGREE houthis");
  }

  @Test
  void the_opposition_is_the_group_that_was_spoken_of() {
    assertThat(
            Texts.lines(
                "Tajikistan and the United Tajik Opposition hold talks. Russia criticised the"
                    + " opposition."))
        .contains("RUS ACCUSE united-tajik-opposition");
  }

  @Test
  void the_bases_that_an_accuser_speaks_of_are_its_own() {
    assertThat(
            Texts.lines(
                "Hezbollah attacked Syria. Iran accuses Israel of having attacked its bases."))
        .contains("ISR ASSAULT IRN");
  }

  @Test
  void the_secretary_general_writes_in_the_first_person() {
    assertThat(
            Texts.lines(
                "My Special Representative met the parties. I urged Morocco to release prisoners."))
        .contains("united-nations REQUEST MAR");
  }

  @Test
  void the_town_may_be_a_disputed_one() {
    assertThat(Texts.lines("Eritrean troops seized Badme. Ethiopia still administers the town."))
        .contains("ETH CONTROLS badme");
  }

  @Test
  void yerevan_is_called_on() {
    assertThat(
            Texts.lines(
                "Baku, which regards the whole area as its own, has repeatedly called on Yerevan to"
                    + " pull its soldiers out."))
        .contains("AZE REQUEST ARM");
  }

  @Test
  void the_subject_behind_which_is_who_signed() {
    assertThat(
            Texts.lines(
                "The Helsinki memorandum, which the Indonesian government and the Free Aceh"
                    + " Movement signed on 15 August, has survived."))
        .contains("IDN AGREE free-aceh-movement");
  }

  @Test
  void whoever_a_state_is_said_to_have_leads_it() {
    assertThat(Texts.lines("Russia's Vladimir Putin met Belarus's Alexander Lukashenko."))
        .contains("vladimir-putin LEADS RUS");
  }

  @Test
  void the_document_says_what_its_short_names_mean() {
    assertThat(
            Texts.lines(
                "The truce between the Arakan Army (AA) and Myanmar broke down. AA fighters attacked"
                    + " Myanmar."))
        .contains("arakan-army ASSAULT MMR");
  }

  @Test
  void whoever_signs_in_a_capital_is_not_of_its_government() {
    assertThat(
            Texts.lines(
                "Tajikistan and the United Tajik Opposition signed a treaty in Moscow. The"
                    + " government promised to release all prisoners."))
        .contains("TJK RELEASE -");
  }

  @Test
  void the_assets_that_a_ministry_freezes_are_not_its_own() {
    assertThat(
            Texts.lines(
                "Vladimir Putin dismissed the threats of Britain. The U.S. Treasury froze his"
                    + " assets."))
        .anyMatch(line -> line.matches("USA (SANCTION|COERCE) RUS"));
  }

  @Test
  void the_government_is_that_of_the_president_who_was_named() {
    assertThat(Texts.lines("Vladimir Putin smiled. The government promised to release prisoners."))
        .contains("RUS RELEASE -");
  }

  @Test
  void whose_government_it_is_leads() {
    assertThat(Texts.lines("Vladimir Putin's government banned 59 Ukrainian papers."))
        .contains("vladimir-putin LEADS RUS");
  }
}
