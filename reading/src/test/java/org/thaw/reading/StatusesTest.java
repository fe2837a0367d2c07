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
}
