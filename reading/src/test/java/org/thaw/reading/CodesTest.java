package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.reading.actor.Tsv;
import org.thaw.reading.frame.EventCoder;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;

/** Modes, CAMEO codes and contexts of events. */
class CodesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian police arrested dozens of protesters in Moscow. | COERCE arrest 173",
        "Azerbaijan shelled Armenian positions with artillery. | ASSAULT heavy-weapons 194",
        "Antony Blinken visited Kyiv. | CONSULT visit 042",
        "Putin and Erdogan spoke by telephone. | CONSULT phone 041",
        "Washington criticised Moscow. | ACCUSE disapprove 111",
        "Baku accused Yerevan of lying. | ACCUSE allege 112",
        "The United States imposed sanctions on Iran. | SANCTION discontinue 163",
        "Armenia and Azerbaijan signed a peace agreement. | AGREE - 057",
        "Georgians protested against the government. | PROTEST demo 141",
        "North Korea tested a missile. | MOBILIZE weapons 150",
        "A suicide bomber killed three soldiers in Kabul. | ASSAULT suicide-attack 183",
        "Hamas militants abducted an Israeli soldier. | ASSAULT abduct 181",
        "Russia deported Polish activists. | COERCE deport 174",
      })
  void the_words_of_the_clause_tell_mode_and_code(String text, String code) {
    assertThat(Texts.events(text)).extracting(CodesTest::code).containsOnly(code);
  }

  private static String code(Event event) {
    return event.relation() + " " + event.mode().orElse("-") + " " + event.cameo().orElse("-");
  }

  @Test
  void contexts_are_those_that_the_words_of_the_sentence_tell() {
    List<Event> events =
        Texts.events("The United States imposed sanctions on Iran over its nuclear programme.");
    assertThat(events).allMatch(e -> e.contexts().equals(List.of("economic", "cbrn")));
    assertThat(Texts.events("Washington criticised Moscow.")).allMatch(e -> e.contexts().isEmpty());
  }

  @Test
  void every_row_of_the_file_is_well_formed() {
    assertThat(Tsv.rows(EventCoder.class, "modes.tsv"))
        .allMatch(row -> EventType.valueOf(row.at(0)).name().equals(row.at(0)))
        .allMatch(row -> !row.at(1).isEmpty())
        .allMatch(row -> row.at(3).matches("[a-z-]*"))
        .allMatch(row -> row.at(4).matches("(\\d{2,4})?"));
  }
}
