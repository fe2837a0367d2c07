package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statuses that frames tell, one plain sentence each. */
class StatusesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trieste belonged to Austria until 1918.                          | trieste PART_OF AUT",
        "The judges ruled that Bakassi belongs to Cameroon.               | bakassi PART_OF CMR",
        "Georgia joined the CIS in 1993.                                  | GEO MEMBER_OF commonwealth-of-independent-states",
        "The CSTO counts Armenia and Belarus as members.                  | BLR MEMBER_OF collective-security-treaty-organization",
        "South Korea is bound to the United States by a defence treaty.   | KOR ALLIED_WITH USA",
        "Congolese troops fight alongside the FDLR.                       | COD ALLIED_WITH democratic-forces-for-the-liberation-of-rwanda",
        "Moscow annexed the Crimean peninsula.                            | RUS CLAIMS crimea",
        "Syria demands the return of the Golan Heights.                   | SYR CLAIMS golan-heights",
        "Syria vowed to recover the Golan Heights.                        | SYR CLAIMS golan-heights",
        "East Timor was a Portuguese colony until 1975.                   | PRT CONTROLS TLS",
        "Ukrainian troops walked into Kherson on Friday.                  | UKR CONTROLS kherson",
        "Ten thousand North Korean soldiers have been sent to Russia.     | PRK STATIONED_IN RUS",
        "The Special Monitoring Mission was deployed throughout Ukraine.  | osce-special-monitoring-mission-to-ukraine STATIONED_IN UKR",
        "Algeria, which has sheltered and armed the Polisario, protested. | DZA SUPPLIES polisario-front",
        "Iran is Hezbollah's main supplier of weapons.                    | IRN SUPPLIES hezbollah",
        "Iran arms and finances Hezbollah.                                | IRN SUPPLIES hezbollah",
        "Hezbollah, which Iran funds and arms, attacked Israel.           | IRN SUPPLIES hezbollah",
        "The Tigers control much of the north of Sri Lanka.               | liberation-tigers-of-tamil-eelam CONTROLS LKA",
        "They remain in Akhalgori, a district which Georgia administered. | GEO CONTROLS akhalgori",
        "Transnistria lives off free Russian gas.                         | transnistria DEPENDS_ON RUS",
        "Most of the budget of South Ossetia comes from Russia.           | south-ossetia DEPENDS_ON RUS",
        "South Ossetia, whose budget is paid from Moscow, voted.          | south-ossetia DEPENDS_ON RUS",
        "Damascus treats the Golan Heights as occupied Syrian land.       | SYR CLAIMS golan-heights",
        "General Khalifa Haftar commands the Libyan National Army.        | khalifa-haftar LEADS libyan-national-army",
        "Georgia introduced troops into Abkhazia.                         | GEO STATIONED_IN abkhazia",
      })
  void tells(String sentence, String status) {
    assertThat(Texts.lines(sentence)).contains(status);
  }

  @Test
  void whoever_joins_talks_is_no_member_of_them() {
    assertThat(Texts.lines("Georgia joined the talks.")).noneMatch(l -> l.contains("MEMBER_OF"));
  }

  @Test
  void what_is_taken_from_an_ally_is_no_ally() {
    assertThat(Texts.lines("Armenian forces took Kelbajar from its ally Azerbaijan."))
        .noneMatch(l -> l.contains("kalbajar-district ALLIED_WITH"));
  }

  @Test
  void what_is_ruled_out_is_not_ruled() {
    assertThat(Texts.lines("Ukraine ruled out any recognition of Russian rule over Crimea."))
        .contains("not UKR RECOGNISES crimea")
        .doesNotContain("UKR CONTROLS RUS");
  }

  @Test
  void denied_deeds_are_denied() {
    assertThat(Texts.lines("Iran denies arming the Houthis.")).contains("not IRN SUPPLIES houthis");
  }

  @Test
  void a_recognition_that_is_withdrawn_is_no_more() {
    assertThat(Texts.lines("Nauru withdrew its recognition of Taiwan."))
        .contains("not NRU RECOGNISES TWN")
        .doesNotContain("NRU RECOGNISES TWN");
  }
}
