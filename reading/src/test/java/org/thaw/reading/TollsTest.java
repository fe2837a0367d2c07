package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Toll;

/** How many came to harm, whose they were and who counted. */
class TollsTest {

  private static List<String> tolls(String text) {
    return Texts.events(text).stream()
        .filter(e -> !e.toll().ranges().isEmpty())
        .map(e -> speaker(e) + Texts.line(e) + toll(e.toll()))
        .toList();
  }

  private static String speaker(Event event) {
    return event.said().speaker().map(Party::key).map(s -> s + ": ").orElse("");
  }

  private static String toll(Toll toll) {
    StringBuilder words = new StringBuilder();
    toll.ranges()
        .forEach(
            (kind, r) ->
                words
                    .append(", ")
                    .append(kind.name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(number(r.low()) + "/" + number(r.best()) + "/" + number(r.high()))
                    .append(r.side().map(s -> " of " + s).orElse("")));
    return words.toString();
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "?";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed eight Nigerian police officers in Borno. | Gunmen ASSAULT NGA, killed 8/8/8 of NGA",
        "A Russian missile strike on Kramatorsk left 3 dead and 12 wounded. | RUS ASSAULT UKR, killed 3/3/3, wounded 12/12/12",
        "Russian forces shelled Kherson, killing two people and injuring five. | RUS ASSAULT UKR, killed 2/2/2, wounded 5/5/5",
        "The rebels captured 25 Congolese soldiers. | rebels ASSAULT COD, captured 25/25/25 of COD",
        "Turkish police arrested up to 40 protesters in Diyarbakir. | TUR COERCE protesters, arrested ?/?/40",
        "Azerbaijan attacked Armenian posts, killing two Armenian soldiers. | AZE ASSAULT ARM, killed 2/2/2 of ARM",
      })
  void a_toll_hangs_on_the_event_that_brought_it_about(String text, String toll) {
    assertThat(tolls(text)).containsExactly(toll);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two soldiers and a civilian were killed by a mine near Aghdam on Monday. | - ASSAULT -, killed 3/3/3",
        "A roadside bomb killed two Turkish soldiers in Hakkari. | - ASSAULT TUR, killed 2/2/2 of TUR",
        "Armenia lost 6 soldiers near Goris. | - ASSAULT ARM, killed 6/6/6 of ARM",
        "More than 200,000 ethnic Georgians were displaced as a result of the offensive. | - ASSAULT GEO, displaced 200001/?/? of GEO",
        "The deaths of three Turkish soldiers in the attack angered Ankara. | - ASSAULT TUR, killed 3/3/3 of TUR",
      })
  void harm_without_a_doer_is_an_event_of_nobodys(String text, String toll) {
    assertThat(tolls(text)).containsExactly(toll);
  }

  @Test
  void both_directions_of_one_clash_share_the_toll_and_the_happening() {
    List<Event> events =
        Texts.events("Clashes between Kyrgyz and Tajik troops killed around a hundred people.");
    assertThat(events).hasSize(2).extracting(Event::eventId).containsOnly(events.get(0).eventId());
    assertThat(events).extracting(Event::toll).containsOnly(events.get(0).toll());
  }

  @Test
  void rival_tolls_are_statements_of_one_happening_on_their_speakers_words() {
    String text =
        "Azerbaijan shelled Armenian positions near Goris on Tuesday. Yerevan said two of its"
            + " soldiers were killed. Baku put the death toll at five.";
    assertThat(tolls(text))
        .containsExactlyInAnyOrder(
            "ARM: AZE ASSAULT ARM, killed 2/2/2 of ARM", "AZE: AZE ASSAULT ARM, killed 5/5/5");
    assertThat(Texts.events(text))
        .extracting(Event::eventId)
        .hasSize(3)
        .allMatch(Texts.events(text).get(0).eventId()::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "An earthquake killed 3000 people in Turkey.",
    "Three people died of cholera in Goma.",
    "A dozen tanks were destroyed by Ukrainian forces.",
    "Nobody was killed in the attack by Russia.",
    "If Russia attacked Moldova thousands of people would be killed.",
    "Snipers kill soldiers on both sides every year.",
  })
  void what_is_no_harm_by_violence_or_did_not_happen_has_no_toll(String text) {
    assertThat(tolls(text)).isEmpty();
  }
}
