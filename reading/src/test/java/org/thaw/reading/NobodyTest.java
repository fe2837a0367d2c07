package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "No government": nothing is put down to whoever is denied to be there. */
class NobodyTest {

  @Test
  void a_quantified_nobody_recognises_nothing_and_is_not_named() {
    assertThat(Texts.lines("No government has recognised Abkhazia."))
        .containsExactly("not - RECOGNISES abkhazia");
    assertThat(Texts.lines("Nobody recognises Abkhazia."))
        .containsExactly("not - RECOGNISES abkhazia");
  }

  @Test
  void who_is_named_as_included_is_named_in_the_denial() {
    assertThat(
            Texts.lines(
                "No United Nations member, Armenia included, has ever recognised Nagorno-Karabakh."))
        .contains("not ARM RECOGNISES nagorno-karabakh")
        .noneMatch(line -> line.contains("united-nations"));
  }

  @Test
  void who_is_named_as_the_exception_does_it() {
    assertThat(Texts.lines("No country except Turkey has recognised Northern Cyprus."))
        .containsExactly("TUR RECOGNISES northern-cyprus");
  }

  @Test
  void an_event_that_nobody_did_is_no_event() {
    assertThat(Texts.lines("No one attacked Kabul.")).isEmpty();
    assertThat(Texts.lines("No government controls Abkhazia.")).isEmpty();
  }

  @Test
  void no_soldiers_of_a_state_are_still_its_soldiers() {
    assertThat(Texts.lines("No Russian soldiers crossed into Georgia."))
        .contains("not RUS ASSAULT GEO");
  }
}
