package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.statement.Modality;
import org.thaw.statement.Statement;

/** What is demanded, planned or expected as a noun has not happened. */
class WantedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kyiv demanded the withdrawal of Russian troops from Donbas.         | DEMANDED",
        "The plan provides for the withdrawal of Russian troops from Donbas. | DEMANDED",
        "Russia promised the withdrawal of its troops from Donbas.           | INTENDED",
        "Under the truce, Russian troops are to withdraw from Donbas.        | INTENDED",
        "Russia announced the withdrawal of its troops from Donbas.          | ACTUAL",
      })
  void a_withdrawal_is(String sentence, Modality modality) {
    List<Statement> told = Texts.read(sentence);
    assertThat(told)
        .filteredOn(s -> s.relation().name().equals("RETREAT"))
        .isNotEmpty()
        .allMatch(s -> s.said().modality() == modality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Russian attack on Ukraine is likely.",
        "Analysts consider a Russian attack on Ukraine unlikely.",
        "The risk of a Russian attack on Ukraine has grown.",
      })
  void an_attack_that_is_foreseen_is_expected(String sentence) {
    assertThat(Texts.read(sentence))
        .filteredOn(s -> s.relation().name().equals("ASSAULT"))
        .isNotEmpty()
        .allMatch(s -> s.said().modality() == Modality.EXPECTED);
  }
}
