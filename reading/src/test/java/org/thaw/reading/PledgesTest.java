package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.statement.Kind;

/** Who promised what, one plain sentence each. */
class PledgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under the deal, the FARC will hand its weapons to the United Nations. | revolutionary-armed-forces-of-colombia DISARM -",
        "The accord obliges Khartoum to disband the Janjaweed.                | SDN DISARM -",
        "The statement of 2020 had obliged Moscow to keep the road open.      | RUS TRANSIT -",
        "Hezbollah is required to pull back under the agreement.              | hezbollah WITHDRAW -",
        "The pact bars Israel and Syria from deploying artillery in the zone. | ISR OTHER SYR",
        "The memorandum provides for the withdrawal of Eritrean troops.       | ERI WITHDRAW -",
        "The accord provides that Russian troops will leave the country.      | RUS WITHDRAW -",
        "France announced that it would withdraw its troops from Mali.        | FRA WITHDRAW -",
        "The United States promised Ukraine 31 tanks.                         | USA AID UKR",
        "Indonesia promised East Timor wide autonomy.                         | IDN OTHER TLS",
      })
  void tells(String sentence, String pledge) {
    assertThat(Texts.lines(sentence)).contains(pledge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France announced that it would not withdraw its troops from Mali. | FRA WITHDRAW -",
        "France said that it would withdraw its troops if Mali asked.      | FRA WITHDRAW -",
        "France said that Russia would withdraw its troops from Mali.      | FRA WITHDRAW -",
      })
  void does_not_tell(String sentence, String pledge) {
    assertThat(Texts.lines(sentence)).doesNotContain(pledge);
  }

  @ParameterizedTest
  @CsvSource({"ETH WITHDRAW -", "ETH TRANSIT -", "ETH RELEASE -"})
  void each_thing_that_is_promised_is_a_pledge(String pledge) {
    assertThat(
            Texts.lines(
                "Ethiopia promised to leave the town, to let aid through and to free all prisoners."))
        .contains(pledge);
  }

  @Test
  void what_is_renounced_is_promised_not_to_be() {
    assertThat(Texts.lines("Russia renounced the use of force against Georgia."))
        .contains("RUS NON_USE_OF_FORCE -");
  }

  @Test
  void a_crime_that_is_committed_is_no_promise() {
    assertThat(Texts.read("Thailand has committed repeated acts of aggression."))
        .noneMatch(s -> s.relation().kind() == Kind.PLEDGE);
  }

  @Test
  void what_is_agreed_to_be_promised_is_one_promise() {
    assertThat(Texts.read("Indonesia agreed to extend the truce with Portugal."))
        .filteredOn(s -> s.relation().kind() == Kind.PLEDGE)
        .hasSize(1);
  }
}
