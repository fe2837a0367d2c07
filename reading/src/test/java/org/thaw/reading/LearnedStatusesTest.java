package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statuses that no frame tells, from what the parser learned. */
class LearnedStatusesTest {

  @Test
  void a_claim_is_seen_where_no_frame_has_its_words() {
    assertThat(Texts.lines("Georgia describes Abkhazia as occupied territory."))
        .containsExactly("GEO CLAIMS abkhazia");
  }

  @Test
  void whoever_follows_in_recognising_has_recognised() {
    assertThat(
            Texts.lines(
                "Russia recognised the independence of Abkhazia in 2008 and was followed by"
                    + " Nicaragua and Nauru."))
        .contains("RUS RECOGNISES abkhazia", "NIC RECOGNISES abkhazia", "NRU RECOGNISES abkhazia");
  }

  @Test
  void a_verb_that_is_denied_does_not_deny_a_dependence() {
    assertThat(Texts.lines("Belarus could not pay its soldiers for a month without Russia."))
        .noneMatch(line -> line.startsWith("not"));
  }

  @Test
  void only_states_join_organisations_and_a_place_claims_nothing() {
    assertThat(
            Texts.lines(
                "Transnistria is a narrow territory between the Dniester and Ukraine that declared"
                    + " independence from Soviet Moldova."))
        .noneMatch(line -> line.contains("CLAIMS") || line.contains("MEMBER_OF"));
  }
}
