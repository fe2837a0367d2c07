package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.statement.Kind;

/** What a promise is about, by its words. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vacate the base by the end of the year | WITHDRAW",
        "draw its tanks back by twenty kilometres | WITHDRAW",
        "give up its guns | DISARM",
        "free the two shepherds | RELEASE",
        "halt all strikes on power stations | CEASEFIRE",
        "refrain from terrorism | NON_USE_OF_FORCE",
        "stop barring the way of its neighbour | NON_OBSTRUCTION",
        "let food convoys through | TRANSIT",
        "take all refugees back | RETURN",
        "restore the supply of gas | RESTORE_SERVICES",
        "accept the ruling of the court | PEACEFUL_SETTLEMENT",
        "pay a billion dollars | AID",
        "reopen its embassy | COOPERATE",
        "take its army out of the valley | WITHDRAW",
        "exchange some 15,000 prisoners | RELEASE",
        "end its armed campaign | CEASEFIRE",
        "withdraw its posts from the Demilitarized Zone | WITHDRAW",
        "grant an amnesty | OTHER",
      })
  void a_clause_is_told_by_its_words(String clause, String relation) {
    assertThat(Texts.read("In 2019 Armenia promised to " + clause + "."))
        .filteredOn(s -> s.relation().kind() == Kind.PLEDGE)
        .extracting(s -> s.relation().name())
        .containsExactly(relation);
  }
}
