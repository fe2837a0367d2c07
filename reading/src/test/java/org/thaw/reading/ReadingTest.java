package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.statement.Alignment;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Link;
import org.thaw.statement.Modality;
import org.thaw.statement.Outlook;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;

/** Whole readings of tiny invented texts. */
class ReadingTest {

  private static final Reader READER = Readers.open();

  private static List<Statement> read(String text) {
    return read(text, "en");
  }

  private static List<Statement> read(String text, String language) {
    return READER.read(
        new Document(
            "d",
            "d.txt",
            Optional.empty(),
            text,
            Optional.empty(),
            Alignment.IDENTITY,
            List.of(),
            List.of(),
            Optional.of(LocalDate.of(2022, 11, 15)),
            Optional.of(DateOrigin.KNOWN),
            language,
            Instant.EPOCH,
            new Fingerprint("", List.of())));
  }

  private static Stream<String> lines(String text) {
    return read(text).stream().map(ReadingTest::line);
  }

  private static String line(Statement s) {
    String subject = s.said().subject().map(Party::key).orElse("-");
    String object = s.said().object().map(Party::key).orElse("-");
    return subject + " " + s.relation().name() + " " + object;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey invaded Syria in October 2019. | TUR ASSAULT SYR",
        "The Polisario Front said that Moroccan troops broke the truce. Its leader, Brahim Ghali, spoke. | brahim-ghali LEADS polisario-front",
        "Mauritania gave up. In an agreement with the Polisario Front it renounced its claim. It left Western Sahara. | MRT REJECT -",
        "Hezbollah declared the ceasefire of 1991 over. | hezbollah REJECT -",
        "Talks on Abkhazia opened in Geneva. Russia sent a deputy minister. Georgia claims it as its"
            + " own. | GEO CLAIMS abkhazia",
        "Morocco and Algeria quarrel over Western Sahara. Algeria recalled its envoy. Morocco"
            + " controls most of it. | MAR CONTROLS ESH",
        "Nicaragua sent envoys to Abkhazia and South Ossetia. Georgia claims both territories. | GEO"
            + " CLAIMS south-ossetia",
        "Western Sahara is dry. MINURSO observers remain stationed in the territory. | united-nations-mission-for-the-referendum-in-western-sahara STATIONED_IN ESH",
        "Cyprus is divided. Turkish Cypriot authorities control the north. | northern-cyprus CONTROLS northern-cyprus",
        "The North Korean leader spoke. Northern artillery fired at a South Korean island. | PRK ASSAULT KOR",
        "Russia recognised Crimea as part of Ukraine. | RUS RECOGNISES UKR",
        "Abkhazia is small. The Russian FSB guards its boundary with the rest of Georgia. | RUS GUARDS_BORDER_OF abkhazia",
        "Boris Yeltsin sent troops into Chechnya in December 1994. | RUS MOBILIZE chechnya",
        "Moscow blamed Chechens for the bombing of a market. | chechnya ASSAULT -",
        "Officials of North and South Korea met on Monday. | PRK CONSULT KOR",
        "Tokyo and Beijing met. It said neither side attacked the other. | JPN CONSULT CHN",
        "Israel took the Golan Heights in 1967. Israel still holds the heights. | ISR CONTROLS golan-heights",
        "Peacekeepers of the Commonwealth of Independent States are deployed in Abkhazia. | commonwealth-of-independent-states STATIONED_IN abkhazia",
        "Kyrgyzstan buys drones from Turkey. | TUR SUPPLIES KGZ",
        "Armenia accused the Russian peacekeepers of failing to fulfil their obligations. | - ALLEGED_BREACHED RUS",
        "Rabat controls about four-fifths of Western Sahara. | MAR CONTROLS ESH",
        "Azerbaijan regards all of Nagorno-Karabakh as its own. | AZE CLAIMS nagorno-karabakh",
        "Georgia signed a ceasefire with Abkhazia in 1994. It has broadly held. | - HELD -",
        "Georgia and Abkhazia agreed a truce. It broke down in July. | - BREACHED -",
        "Russia did not pay the money that it had pledged. | - BREACHED RUS",
        "Ireland undertook to drop its claim, and did so in 1999. | - HELD IRL",
        "The treaty was signed in March. Monitors counted fifty violations. | - BREACHED -",
        "The Rapid Support Forces hold Khartoum. Egypt called for calm. The army still controls Port Sudan. | SDN CONTROLS port-sudan",
        "Kenya has been hosting the exiled government of Somalia. | KEN AID SOM",
        "The problems of Abkhazia and South Ossetia were resolved in 2008. | abkhazia RESOLVED -",
        "Morocco and Algeria met in Madrid. Each promised to withdraw its troops. | MAR RETREAT -",
        "Baku accused Yerevan of shelling its troops. | AZE ACCUSE ARM",
        "Baku accused Yerevan of shelling its troops. | ARM ASSAULT AZE",
        "Russia recognised the independence of Abkhazia in 2008. | RUS RECOGNISES abkhazia",
        "Israel recognises Morocco's sovereignty over Western Sahara. | ISR RECOGNISES ESH",
        "Ukraine controlled Crimea and guarded its shores. | UKR GUARDS_BORDER_OF crimea",
        "Morocco controls most of Western Sahara. | MAR CONTROLS ESH",
        "Pakistan claims Kashmir. | PAK CLAIMS kashmir",
        "Russia has stationed troops in Transnistria since 1992. | RUS STATIONED_IN transnistria",
        "Belarus depends on Russia for its energy. | BLR DEPENDS_ON RUS",
        "Ukrainian President Volodymyr Zelensky spoke. | volodymyr-zelensky LEADS UKR",
        "The United States imposed sanctions on Iran. | USA SANCTION IRN",
        "Armenian and Azerbaijani officials met. | ARM CONSULT AZE",
        "Armenia and Azerbaijan signed a ceasefire. | ARM CEASEFIRE AZE",
        "Georgia pledged to withdraw its forces. | GEO WITHDRAW -",
        "Serbia violated the agreement. | - BREACHED SRB",
        "The truce of May held. | - HELD -",
        "Officers arranged a truce on 14 May, which has held. | - HELD -",
        "The agreement of 2020 replaced the treaty of 1997. | - SUPERSEDED -",
        "Turkey scrapped the treaty in May. | - SUPERSEDED TUR",
        "The accord is in ruins. | - BREACHED -",
        "The treaty remains in force. | - HELD -",
        "The Minsk agreements are dead. | - SUPERSEDED -",
        "North Korea declared the armistice of 1953 null and void. | - SUPERSEDED PRK",
        "Egypt regards the dam as a violation of the agreement. | - ALLEGED_BREACHED -",
        "Russia made a promise which it has not kept. | - BREACHED RUS",
        "Fighting continued despite the ceasefire. | - BREACHED -",
        "Fighting continued in spite of the ceasefire. | - BREACHED -",
        "The promise was kept only in part. | - BREACHED -",
        "Abkhazia and Georgia signed an accord. Georgia has complied. | - HELD GEO",
        "Transnistria has been outside Moldovan control since 1992. | MDA CONTROLS transnistria",
        "Crimea remains in Russian hands. | RUS CONTROLS crimea",
        "Crimea is under Russian occupation. | RUS CONTROLS crimea",
        "Soldiers left Abkhazia, where Russian troops are stationed. | RUS STATIONED_IN abkhazia",
        "Abkhazia is guarded by Russian soldiers. | RUS STATIONED_IN abkhazia",
        "Crimea is disputed between Russia and Ukraine. | UKR CLAIMS crimea",
        "Mauritania gave up its claim to Western Sahara in 1979. | MRT CLAIMS ESH",
        "Abkhazia is controlled by the authorities in Sukhumi. | abkhazia CONTROLS abkhazia",
      })
  void reads(String text, String expected) {
    assertThat(lines(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain and the Netherlands quarrelled. Spain claims the territory. | CLAIMS",
        "China and Taiwan quarrelled. Japan claims them. | CLAIMS",
        "Morocco and Algeria signed an accord, in which each promised aid. | HELD",
        "Belarus promised to leave; whether it keeps its promise is open. | HELD",
        "A peaceful settlement remains the only option. | HELD",
        "A party leader denounced the deal. | SUPERSEDED",
      })
  void does_not_read(String text, String relation) {
    assertThat(lines(text)).noneMatch(line -> line.contains(" " + relation + " "));
  }

  @Test
  void gives_the_accuser_as_the_speaker_of_what_is_alleged() {
    assertThat(read("Baku accused Yerevan of shelling its troops."))
        .filteredOn(s -> line(s).startsWith("ARM ASSAULT"))
        .singleElement()
        .satisfies(s -> assertThat(s.said().speaker().map(Party::key)).contains("AZE"));
  }

  @Test
  void tells_what_is_denied_and_what_is_only_asked_for() {
    assertThat(read("Georgia does not control Abkhazia."))
        .anyMatch(
            s -> line(s).equals("GEO CONTROLS abkhazia") && s.said().polarity() == Polarity.DENIED);
    assertThat(read("Kosovo urged Serbia to withdraw its forces."))
        .filteredOn(s -> line(s).startsWith("SRB RETREAT"))
        .allMatch(s -> s.said().modality() == Modality.DEMANDED)
        .isNotEmpty();
  }

  @Test
  void dates_a_status_from_its_beginning_and_an_event_by_its_day() {
    assertThat(read("Russia has stationed troops in Transnistria since 1992."))
        .filteredOn(s -> line(s).equals("RUS STATIONED_IN transnistria"))
        .allSatisfy(s -> assertThat(s.said().period().from()).contains(LocalDate.of(1992, 1, 1)));
    assertThat(read("Turkey bombed Syria on 3 May 2021."))
        .filteredOn(s -> line(s).equals("TUR ASSAULT SYR"))
        .allSatisfy(s -> assertThat(s.said().period().from()).contains(LocalDate.of(2021, 5, 3)));
  }

  @Test
  void finds_causes_and_expectations_with_their_words() {
    assertThat(read("The attack led to a new exodus of civilians."))
        .anyMatch(
            s ->
                s instanceof Link link
                    && link.cause().contains("attack")
                    && link.effect().contains("exodus"));
    assertThat(read("Analysts say that a new war is unlikely."))
        .anyMatch(s -> s instanceof Outlook outlook && outlook.content().contains("war"));
  }

  @Test
  void every_statement_stands_in_the_sentence_that_it_names() {
    String text = "Turkey invaded Syria. Damascus condemned the invasion.";
    assertThat(read(text))
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(text.substring(s.source().start(), s.source().end()))
                    .isEqualTo(s.source().text()));
  }

  @Test
  void reads_the_same_text_the_same_way_and_leaves_other_languages_unread() {
    assertThat(read("Turkey invaded Syria.")).isEqualTo(read("Turkey invaded Syria."));
    assertThat(read("La Turquie a envahi la Syrie.", "fr")).isEmpty();
  }

  @Test
  void lets_each_of_two_hold_its_own_land_only() {
    String text =
        "Abkhazia and South Ossetia broke away. Abkhaz and South Ossetian forces control the two territories.";
    assertThat(lines(text))
        .doesNotContain("abkhazia CONTROLS south-ossetia", "south-ossetia CONTROLS abkhazia");
  }

  @Test
  void strips_a_dateline_without_moving_a_span() {
    String text = "GENEVA, April 30 - Turkey invaded Syria.";
    assertThat(Datelines.blanked(text))
        .hasSameSizeAs(text)
        .endsWith("Turkey invaded Syria.")
        .startsWith("   ");
  }

  private static Stream<String> links(String text) {
    return read(text).stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .map(l -> l.cause() + " " + l.relation() + " " + l.effect());
  }

  @Test
  void an_effect_has_where_it_is_driven_and_a_place_that_somebody_leaves_is_none() {
    assertThat(links("The blockade forced the government to the negotiating table."))
        .containsExactly("The blockade CAUSES the government to the negotiating table");
    assertThat(links("All fighters will leave the country.")).isEmpty();
    assertThat(links("The operation ended in July 2007.")).isEmpty();
  }

  @Test
  void what_stems_from_something_or_is_its_result_is_its_effect() {
    assertThat(links("The shortage stems from the blockade."))
        .containsExactly("the blockade CAUSES The shortage");
    assertThat(links("The famine is the result of the blockade."))
        .containsExactly("the blockade CAUSES The famine");
    assertThat(links("The blockade is the main cause of the famine."))
        .containsExactly("The blockade CAUSES the famine");
    assertThat(links("The truce cleared the way for a settlement."))
        .containsExactly("The truce ENABLES a settlement");
  }

  @Test
  void what_happens_as_a_result_of_something_is_its_effect() {
    assertThat(links("Thousands of people were displaced as a result of the offensive."))
        .containsExactly("the offensive CAUSES Thousands of people were displaced");
  }

  @Test
  void a_condition_before_or_behind_its_outcome_is_a_conditional_cause() {
    assertThat(read("If the province sets up an army, there will be a war.").stream())
        .filteredOn(Link.class::isInstance)
        .first()
        .satisfies(l -> assertThat(l.said().modality()).isEqualTo(Modality.CONDITIONAL))
        .extracting(l -> ((Link) l).cause())
        .isEqualTo("the province sets up an army");
  }

  @Test
  void a_day_of_the_week_leads_nobody_and_a_village_has_its_name() {
    assertThat(
            lines("The talks closed on Friday, UN Secretary-General Antonio Guterres announced."))
        .contains("antonio-guterres LEADS united-nations")
        .noneMatch(line -> line.startsWith("friday"));
    assertThat(read("Russian troops left the village of Perevi."))
        .extracting(s -> s.said().object().map(Party::name).orElse(""))
        .contains("Perevi")
        .doesNotContain("village");
  }

  @Test
  void what_is_to_be_done_to_keep_a_deal_does_not_say_that_it_was_kept() {
    assertThat(lines("Georgian forces must leave the gorge to fulfil the agreement."))
        .noneMatch(line -> line.contains("HELD"));
  }

  @Test
  void not_only_denies_nothing() {
    assertThat(read("Russia not only recognised Abkhazia but also keeps troops there."))
        .allMatch(s -> s.said().polarity() == Polarity.AFFIRMED)
        .isNotEmpty();
    assertThat(read("Russia did not recognise Abkhazia."))
        .extracting(s -> s.said().polarity())
        .containsExactly(Polarity.DENIED);
  }

  @Test
  void a_deal_that_worked_until_something_happened_was_kept_until_then() {
    assertThat(
            lines(
                "Armenia and Azerbaijan promised to keep the peace. This worked intermittently"
                    + " until the war."))
        .contains("- HELD -");
  }
}
