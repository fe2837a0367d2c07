package org.thaw.foresight.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactorFinderTest {

  private static final FactorFinder FINDER = Invented.finder();

  private static String found(Passage passage) {
    return FINDER
        .find(passage)
        .map(f -> f.factor().key() + (f.direction() == Direction.RISES ? " +" : " -"))
        .orElse("nothing");
  }

  private static String found(String span, String sentence) {
    return found(new Passage(span, sentence, "doc", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Many wordings meet in one factor.
        "Arland's defeat | AAA.strength -",
        "Arburg's bogging down in Borland | AAA.strength -",
        "Arlish military failures | AAA.strength -",
        "the defeat of Arland | AAA.strength -",
        "Arland is exhausted by the war | AAA.strength -",
        "Arland lost the war | AAA.strength -",
        "the collapse of Arland | AAA.strength -",
        "Arland's victory | AAA.strength +",
        "Arland is getting stronger | AAA.strength +",
        "Arland weaker | AAA.strength -",
        "Arland is not getting stronger | AAA.strength -",
        // A person's, or a government's, is the hold on power.
        "Bor's defeat | BBB/GOV.hold-on-power -",
        "the downfall of Boris Bor | BBB/GOV.hold-on-power -",
        "a coup in Arland | AAA/GOV.hold-on-power -",
        "the Arlish government collapses | AAA/GOV.hold-on-power -",
        "Bor held on to the presidency | BBB/GOV.hold-on-power +",
        // Roles within an actor.
        "a new window of opportunities for Bor's domestic opponents | BBB/OPP.freedom-to-act +",
        "the Arlish opposition is emboldened | AAA/OPP.freedom-to-act +",
        // The other qualities, both ways.
        "Arland has a free hand | AAA.freedom-to-act +",
        "Arland is boxed in | AAA.freedom-to-act -",
        "Arland's loss of territory | AAA.territory -",
        "Arland captured the valley | AAA.territory +",
        "tensions between Arland and Borland rose | AAA+BBB.tension +",
        "a rapprochement of Borland and Arland | AAA+BBB.tension -",
        "the war of Arland against Borland | AAA+BBB.fighting +",
        "a ceasefire between Borland and Arland | AAA+BBB.fighting -",
        "the end of the ceasefire between Arland and Borland | AAA+BBB.fighting +",
        "Arland continues to force Borland to a peace | AAA+BBB.pressure +",
        "sanctions relief for Arland | AAA.pressure -",
        "Arland will protect Borland | AAA+BBB.support +",
        "Arland abandoned Borland | AAA+BBB.support -",
        "the loss of Arlish support | AAA.support -",
        "Borland is dependent on Arland | BBB+AAA.dependence +",
        "Borland is less dependent on Arland | BBB+AAA.dependence -",
        "an alliance of Arland with Borland | AAA+BBB.ties +",
        "a rift between Arland and Borland | AAA+BBB.ties -",
        "Arland has become an outcast | AAA.standing -",
        "Arland's prestige | AAA.standing +",
        "a recession in Arland | AAA.economy -",
        "Arland's exports grew | AAA.economy +",
        "protests in Arland | AAA.unrest +",
        "the quiet at home in Arland | AAA.unrest -",
        "an agreement between Arland and Borland | AAA+BBB.agreement +",
        "talks of Arland with Borland collapsed | AAA+BBB.agreement -",
        "Arland stationed troops in Borland | AAA+BBB.forces-abroad +",
        "Arland withdrew from Borland | AAA+BBB.forces-abroad -",
        // What fits no quality stands for itself.
        "Arland's lighthouse | AAA.lighthouse +",
        "the lighthouse | @doc.lighthouse +",
        "that it would | nothing",
      })
  void a_span_tells_of_a_factor_and_which_way_it_goes(String span, String expected) {
    assertThat(found(span, span + ".")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "difficulties | Borland's advance would fail without Arland's difficulties in Corland. | AAA.strength -",
        "the territory | It came through the territory of Borland. | BBB.territory +",
        "The step | The step led to protests in Arburg. | @doc.step +",
        "his defeat | Bor fears that his defeat is near. | BBB/GOV.hold-on-power -",
        "it has a free hand | As Arland grew, it has a free hand. | AAA.freedom-to-act +",
        "its prestige | The Borlish leader spoke of its prestige. | BBB.standing +",
        "he moves closer | As he moves closer to Arland, the Borlish leader is shunned. | AAA+BBB.ties +",
        "the war | The war has cost Arland much. | AAA.fighting +",
        "the war | The war has cost Arland and Borland much. | @doc.fighting +",
      })
  void who_bears_it_may_stand_beside_the_span(String span, String sentence, String expected) {
    assertThat(found(span, sentence)).isEqualTo(expected);
  }

  @Test
  void what_would_have_been_impossible_without_the_cause_is_no_denial() {
    String span = "Borland's actions would have been impossible";
    assertThat(found(new Passage(span, span + ".", "doc", true))).isEqualTo("BBB.freedom-to-act +");
    assertThat(found(new Passage(span, span + ".", "doc", false)))
        .isEqualTo("BBB.freedom-to-act -");
  }

  static Stream<Arguments> tellings() {
    return FINDER.words().tellings().stream()
        .filter(t -> t.quality().isPresent())
        .map(t -> Arguments.of(String.join(" ", t.phrase().words()).replace("*", ""), t));
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void each_word_of_the_file_tells_what_the_file_says(String words, FactorWords.Telling telling) {
    Found found = FINDER.find(Passage.typed("Arland " + words)).orElseThrow();
    assertThat(found.factor().quality()).isEqualTo(telling.quality().orElseThrow());
    assertThat(found.factor().bearers()).containsExactly("AAA");
    // A phrase may hold its own change or "not": the file's direction is the whole phrase's.
    telling.direction().ifPresent(way -> assertThat(found.direction()).isEqualTo(way));
  }

  @Test
  void several_suppositions_are_told_apart() {
    assertThat(FINDER.findAll("Arland weaker and Borland stronger; Corland isolated"))
        .extracting(f -> f.factor().key() + " " + f.direction())
        .containsExactly("AAA.strength FALLS", "BBB.strength RISES", "CCC.standing FALLS");
  }

  @Test
  void keys_lead_back_to_their_factors() {
    for (String key :
        List.of(
            "AAA.strength", "BBB/OPP.freedom-to-act", "AAA+BBB.tension", "@doc-1.a-b", "flood")) {
      assertThat(Factor.ofKey(key).key()).isEqualTo(key);
    }
    assertThat(Factor.ofKey("BBB/OPP.strength").sector()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense\tx | factors.tsv:2: a line of no known kind: nonsense",
        "told\tmagic\t+\tspell | factors.tsv:2: no quality magic above this line",
        "change\tup\tmore | factors.tsv:2: 'up' is neither + nor -",
        "quality\tx | factors.tsv:2",
      })
  void a_bad_line_is_named(String line, String message) {
    assertThatThrownBy(() -> FactorWords.parse("# head\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
