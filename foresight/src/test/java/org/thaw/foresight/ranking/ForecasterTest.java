package org.thaw.foresight.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.thaw.foresight.events.Quads;

class ForecasterTest {
  private static final Quads WORLD = Invented.world(40, 5);

  private static Forecaster learnt(Quads history) {
    return Forecaster.learn(Invented.catalogue(), history, Invented.settings());
  }

  private static int rowOfDay(int day) {
    int i = 0;
    while (WORLD.step(i) < day) {
      i++;
    }
    return i;
  }

  @Test
  void theSameSeedGivesTheSameForecasts() {
    Ranking one = learnt(WORLD).ask(3, 1, 40);
    Ranking two = learnt(WORLD).ask(3, 1, 40);
    assertThat(one.entities()).isEqualTo(two.entities());
    assertThat(one.scores()).isEqualTo(two.scores());
  }

  @Test
  void partnersOfEveryDayComeFirst() {
    Ranking ranking = learnt(WORLD).ask(3, 1, 40);
    assertThat(Arrays.copyOf(ranking.entities(), 3)).containsExactlyInAnyOrder(4, 5, 6);
  }

  @Test
  void whatComesAtOrAfterAStepDoesNotTouchItsForecasts() {
    int cut = rowOfDay(30);
    Quads before = WORLD.slice(0, cut);
    Forecaster alone = learnt(before);
    Ranking first = alone.ask(7, 2, 30);
    Forecaster again = learnt(before);
    Ranking asked = again.ask(7, 2, 30);
    again.append(Invented.world(1, 99).later(30));
    Ranking next = again.ask(7, 2, 31);
    assertThat(asked.scores()).isEqualTo(first.scores());
    assertThat(next.scores()).isNotEqualTo(first.scores());
  }

  @Test
  void askingForAStepThatIsKnownIsRefused() {
    Forecaster forecaster = learnt(WORLD);
    assertThatThrownBy(() -> forecaster.ask(1, 1, 39)).hasMessageContaining("known already");
  }

  @Test
  void idsBeyondTheCatalogueAreRefused() {
    Quads mad = new Quads(new int[] {1_000_000_000}, new int[] {0}, new int[] {1}, new int[] {0});
    assertThatThrownBy(() -> learnt(mad)).hasMessageContaining("entity 1000000000");
    Forecaster forecaster = learnt(WORLD);
    assertThatThrownBy(() -> forecaster.ask(30, 0, 40)).hasMessageContaining("no entity 30");
    assertThatThrownBy(() -> forecaster.ask(0, 8, 40)).hasMessageContaining("no relation 8");
  }

  @Test
  void aHistoryWithoutEventsIsRefused() {
    assertThatThrownBy(() -> learnt(WORLD.slice(0, 0))).hasMessageContaining("no events");
  }
}
